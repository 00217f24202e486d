package org.netevent.platform.paging;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;

/** One page of a list, in the shape of SPEC §4: {@code {"items": […], "page": 0, "size": 20, "total": 57}}. */
public record Page<T>(List<T> items, int page, int size, long total) {
    public static <T> Page<T> of(List<T> items, PageRequest request, long total) {
        return new Page<>(List.copyOf(items), request.page(), request.size(), total);
    }

    /**
     * A page that is not full is the last one and tells by itself how many there are: nothing is counted then.
     *
     * @param all asks how many there are
     */
    public static <T> Page<T> of(List<T> items, PageRequest request, LongSupplier all) {
        boolean last = items.size() < request.size() && (!items.isEmpty() || request.offset() == 0);
        return of(items, request, last ? request.offset() + items.size() : all.getAsLong());
    }

    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), page, size, total);
    }
}
