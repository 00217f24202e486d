package org.netevent.platform.paging;

/**
 * Which part of a list is wanted, and in which order.
 *
 * @param page from 0
 * @param size 1 to {@value #MAX_SIZE}
 * @param sort a field that the list offers, or null for the list's own order; an unknown one is ignored
 */
public record PageRequest(int page, int size, String sort, boolean descending) {
    public static final int DEFAULT_SIZE = 20;
    public static final int MAX_SIZE = 200;

    public PageRequest {
        page = Math.max(0, page);
        size = Math.min(MAX_SIZE, Math.max(1, size));
    }

    public static PageRequest of(int page, int size) {
        return new PageRequest(page, size, null, false);
    }

    public int offset() {
        return (int) Math.min(Integer.MAX_VALUE, (long) page * size);
    }
}
