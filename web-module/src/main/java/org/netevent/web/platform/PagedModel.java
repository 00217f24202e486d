package org.netevent.web.platform;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/**
 * A table that pages and sorts in the database. {@code sortBy} of a column names the field of {@link PageRequest#sort()}
 * (through {@code field}). Lambdas given here must be serializable: they live in the view.
 *
 * @param <T> a view record
 */
public class PagedModel<T> extends LazyDataModel<T> {
    private static final long serialVersionUID = 1L;

    /** Loads one page by a service. */
    @FunctionalInterface
    public interface Loader<T> extends Serializable {
        Page<T> load(PageRequest request);
    }

    /** Names a row, by its id. */
    @FunctionalInterface
    public interface Key<T> extends Serializable, Function<T, Object> {}

    private final Loader<T> loader;
    private final Key<T> key;

    /** What was loaded for the answer being made; PrimeFaces asks for the count and the rows apart. */
    private transient PageRequest loadedFor;

    private transient Page<T> loaded;

    public PagedModel(Loader<T> loader, Key<T> key) {
        this.loader = loader;
        this.key = key;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return loaded == null ? 0 : (int) Math.min(Integer.MAX_VALUE, loaded.total());
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filters) {
        SortMeta sort =
                sortBy.values().stream().filter(SortMeta::isActive).findFirst().orElse(null);
        PageRequest request = new PageRequest(
                size == 0 ? 0 : first / size,
                size == 0 ? PageRequest.DEFAULT_SIZE : size,
                sort == null ? null : sort.getField(),
                sort != null && sort.getOrder() == SortOrder.DESCENDING);
        if (loaded == null || !request.equals(loadedFor)) {
            loaded = loader.load(request);
            loadedFor = request;
        }
        setRowCount(count(filters));
        return loaded.items();
    }

    /** Forgets what was loaded: call it after a change or when a filter of the loader moved. */
    public void refresh() {
        loaded = null;
    }

    @Override
    public String getRowKey(T row) {
        return String.valueOf(key.apply(row));
    }

    @Override
    public T getRowData(String rowKey) {
        List<T> rows = loaded == null ? List.of() : loaded.items();
        return rows.stream()
                .filter(row -> getRowKey(row).equals(rowKey))
                .findFirst()
                .orElse(null);
    }
}
