package org.netevent.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.notification.boundary.Inbox;
import org.netevent.notification.boundary.NotificationView;
import org.netevent.notification.boundary.Notifications;
import org.netevent.platform.config.Settings;
import org.netevent.platform.error.DomainException;
import org.netevent.web.platform.Preferences;
import org.netevent.web.platform.rest.PageParams;

/** The caller's bell over the API (SPEC §4). */
@Path("/notifications")
@Tag(name = "Notifications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NotificationsResource {
    @Inject
    Notifications notifications;

    @Inject
    NotificationWords words;

    @Inject
    Preferences preferences;

    @Inject
    Settings settings;

    /**
     * @param title and text in the language of the request
     * @param url the page where it leads
     * @param readAt null while it is unread
     */
    @Schema(name = "Notification")
    public record Item(
            long id,
            String kind,
            String title,
            String text,
            Long eventId,
            String url,
            Instant createdAt,
            Instant readAt) {}

    /** @param unread how many of all are unread, whatever is listed */
    @Schema(name = "NotificationPage")
    public record Items(List<Item> items, int page, int size, long total, long unread) {}

    @Schema(name = "UnreadNotifications")
    public record Unread(long unread) {}

    @GET
    @Operation(summary = "What the caller was told, the latest first")
    @APIResponse(responseCode = "200", description = "One page, and how many are unread")
    @APIResponse(responseCode = "401", description = "Not signed in")
    public Items list(
            @Parameter(description = "true: only those that are unread", schema = @Schema(type = SchemaType.BOOLEAN))
                    @QueryParam("unread")
                    String unread,
            @BeanParam PageParams paging) {
        Inbox inbox = notifications.mine(flag(unread), paging.request(Set.of()));
        var page = inbox.page();
        return new Items(
                page.items().stream().map(this::item).toList(), page.page(), page.size(), page.total(), inbox.unread());
    }

    @PUT
    @Path("/{id:[0-9]+}/read")
    @Operation(summary = "Mark one as read; once read it stays so")
    @APIResponse(responseCode = "200", description = "The notification")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "404", description = "No such notification of the caller")
    public Item read(@PathParam("id") long id) {
        return item(notifications.read(id));
    }

    @PUT
    @Path("/read")
    @Operation(summary = "Mark all as read")
    @APIResponse(responseCode = "200", description = "How many are unread now")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "422", description = "up_to is no id")
    public Unread readAll(
            @Parameter(
                            description = "The id of the latest one that was seen: what came later stays unread",
                            schema = @Schema(type = SchemaType.INTEGER, format = "int64"))
                    @QueryParam("up_to")
                    String upTo) {
        return new Unread(notifications.readAll(id(upTo)));
    }

    private Item item(NotificationView notification) {
        var locale = preferences.getLocale();
        return new Item(
                notification.id(),
                notification.kind().wire(),
                words.title(locale, notification),
                words.text(locale, notification),
                notification.eventId(),
                settings.publicAddress() + notification.path(),
                notification.createdAt(),
                notification.readAt());
    }

    private static boolean flag(String value) {
        if (value == null || value.isBlank()) return false;
        if (!value.equals("true") && !value.equals("false")) throw DomainException.invalid("unread", "choice");
        return value.equals("true");
    }

    private static Long id(String value) {
        if (value == null || value.isBlank()) return null;
        if (!value.matches("[0-9]{1,18}")) throw DomainException.invalid("up_to", "number");
        return Long.valueOf(value);
    }
}
