package org.netevent.event.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.netevent.event.boundary.CategoryView;

/** The kinds of events, in their order. */
@ApplicationScoped
public class Categories {
    @PersistenceContext
    EntityManager em;

    public List<CategoryView> all() {
        List<?> rows = em.createNativeQuery("select code, name_en, name_de from category order by position, code")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new CategoryView((String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    public Set<String> codes() {
        return all().stream().map(CategoryView::code).collect(Collectors.toSet());
    }
}
