package org.netevent.web.docs;

import java.util.List;

/** One operation of the API in words, as the page shows it. */
public record ApiOperation(
        String id,
        String method,
        String path,
        String summary,
        String description,
        boolean open,
        List<Parameter> parameters,
        List<Body> requests,
        List<Answer> answers) {

    /** @param in path, query or header */
    public record Parameter(
            String name, String in, String type, boolean required, String description, String example) {}

    /** @param schema the name of its schema, or null; @param example pretty JSON, or null */
    public record Body(String mediaType, String schema, String example) {}

    /** @param body null for an answer without one */
    public record Answer(String status, String description, Body body) {
        public boolean problem() {
            return status.charAt(0) == '4' || status.charAt(0) == '5';
        }
    }

    /** The colour of the method's tag; the method itself is its word. */
    public String tone() {
        return switch (method) {
            case "GET" -> "ui-tag-info";
            case "DELETE" -> "ui-tag-danger";
            case "POST" -> "ui-tag-success";
            default -> "ui-tag-warning";
        };
    }

    /** Operations of one tag. */
    public record Group(String name, String description, List<ApiOperation> operations) {
        public String id() {
            return "group-" + name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        }
    }
}
