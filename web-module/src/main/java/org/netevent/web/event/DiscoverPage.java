package org.netevent.web.event;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.netevent.event.boundary.CategoryView;
import org.netevent.event.boundary.EventSearch;
import org.netevent.event.boundary.EventView;
import org.netevent.event.boundary.Events;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;
import org.netevent.web.platform.Address;
import org.netevent.web.platform.Preferences;

/**
 * The home page: public events by the filters in the address ({@code q, category, tag, from, to, seats, page}). A filter
 * that cannot be read is none.
 */
@Named
@RequestScoped
public class DiscoverPage {
    private static final int PAGE_SIZE = 12;
    private static final List<String> FILTERS = List.of("q", "category", "tag", "from", "to", "seats");

    @Inject
    Events events;

    @Inject
    Address address;

    @Inject
    Preferences preferences;

    private Page<EventView> found;
    private List<EventView> featured = List.of();
    private List<CategoryView> categories;
    private List<String> tags;
    private Map<String, String> categoryNames;

    public void load() {
        PageRequest page = PageRequest.of(pageNumber(), PAGE_SIZE);
        found = events.search(new EventSearch(
                address.get("q"),
                address.get("category"),
                address.get("tag"),
                day("from", 0),
                day("to", 1),
                null,
                null,
                null,
                address.is("seats", "left"),
                page));
        if (!isFiltered() && page.page() == 0) featured = featured();
        categories = events.categories();
        categoryNames = categories.stream()
                .collect(Collectors.toMap(CategoryView::code, category -> category.name(preferences.getLocale())));
        tags = events.popularTags();
    }

    private List<EventView> featured() {
        return events.search(
                        new EventSearch(null, null, null, null, null, null, null, true, null, PageRequest.of(0, 1)))
                .items();
    }

    public Page<EventView> getFound() {
        return found;
    }

    /** The one on top of the unfiltered first page. */
    public List<EventView> getFeatured() {
        return featured;
    }

    /** The page without what stands on top. */
    public List<EventView> getCards() {
        return found.items().stream()
                .filter(event -> featured.stream().noneMatch(top -> top.id() == event.id()))
                .toList();
    }

    public List<CategoryView> getCategories() {
        return categories;
    }

    public List<String> getTags() {
        return tags;
    }

    public Map<String, String> getCategoryNames() {
        return categoryNames;
    }

    public boolean isFiltered() {
        return FILTERS.stream().anyMatch(name -> address.get(name) != null);
    }

    /** The filters beside the dates, as the form of the dates has to repeat them. */
    public Map<String, String> getBesideDates() {
        return FILTERS.stream()
                .filter(name -> !name.equals("from") && !name.equals("to") && address.get(name) != null)
                .collect(Collectors.toMap(Function.identity(), address::get));
    }

    public boolean isDated() {
        return address.get("from") != null || address.get("to") != null;
    }

    private int pageNumber() {
        String page = address.get("page");
        return page != null && page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 0;
    }

    private Instant day(String name, int daysOn) {
        String text = address.get(name);
        if (text == null || text.isEmpty()) return null;
        try {
            return LocalDate.parse(text)
                    .plusDays(daysOn)
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
