package org.netevent.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

class PagedModelTest {
    private final List<PageRequest> asked = new ArrayList<>();
    private final PagedModel<String> model = new PagedModel<>(
            request -> {
                asked.add(request);
                return new Page<>(List.of("a", "b"), request.page(), request.size(), 57);
            },
            row -> row);

    @Test
    void asks_the_database_for_one_page_once() {
        assertThat(model.load(40, 20, Map.of(), Map.of())).containsExactly("a", "b");
        model.load(40, 20, Map.of(), Map.of());
        assertThat(asked).containsExactly(new PageRequest(2, 20, null, false));
        assertThat(model.getRowCount()).isEqualTo(57);
    }

    @Test
    void sorts_in_the_database() {
        SortMeta sort =
                SortMeta.builder().field("name").order(SortOrder.DESCENDING).build();
        model.load(0, 20, Map.of("name", sort), Map.of());
        assertThat(asked).containsExactly(new PageRequest(0, 20, "name", true));
    }

    @Test
    void asks_again_after_a_change() {
        model.load(0, 20, Map.of(), Map.of());
        model.refresh();
        model.load(0, 20, Map.of(), Map.of());
        assertThat(asked).hasSize(2);
    }

    @Test
    void finds_a_row_by_its_key() {
        model.load(0, 20, Map.of(), Map.of());
        assertThat(model.getRowData("b")).isEqualTo("b");
        assertThat(model.getRowData("z")).isNull();
    }
}
