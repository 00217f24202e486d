package org.netevent.web.profile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.netevent.connection.boundary.ConnectionState;
import org.netevent.connection.boundary.ConnectionState.Relation;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventLookup;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;
import org.netevent.profile.boundary.Attendee;
import org.netevent.profile.boundary.AttendeeInfo;
import org.netevent.profile.boundary.Directory;
import org.netevent.profile.boundary.DirectoryFilter;
import org.netevent.profile.boundary.Facet;
import org.netevent.profile.boundary.Facets;
import org.netevent.profile.boundary.Suggestion;
import org.netevent.web.connection.ConnectionActions;

/** The people of an event, {@code /e/CODE/people}, for its attendees and its team. */
@Named
@RequestScoped
public class PeoplePage {
    private static final int AT_ONCE = 24;
    private static final int PILLS = 7;
    private static final int SUGGESTED = 6;

    @Inject
    EventLookup events;

    @Inject
    Directory directory;

    @Inject
    ConnectionActions connections;

    private String code;
    private String text;
    private String organisation;
    private String interest;
    private int page;

    private EventInfo event;
    private Page<Attendee> people;
    private Facets facets;
    private List<Suggestion> suggestions;
    private AttendeeInfo own;

    public void load() {
        event = events.byCode(code);
        people = directory.attendees(
                new DirectoryFilter(event.id(), text, organisation, interest), PageRequest.of(page, AT_ONCE));
        facets = directory.facets(event.id());
        own = directory.own(event.id()).orElse(null);
        List<Suggestion> all = isFiltered() || page > 0 ? List.of() : directory.suggestions(event.id());
        connections.know(Stream.concat(all.stream().map(Suggestion::attendee), people.items().stream())
                .map(Attendee::accountId)
                .toList());
        suggestions = all.stream()
                .filter(found -> !connected(found.attendee().accountId()))
                .limit(SUGGESTED)
                .toList();
    }

    private boolean connected(Long account) {
        ConnectionState state = connections.state(account);
        return state != null && state.relation() == Relation.CONNECTED;
    }

    public EventInfo getEvent() {
        return event;
    }

    public Page<Attendee> getPeople() {
        return people;
    }

    public List<Suggestion> getSuggestions() {
        return suggestions;
    }

    public List<Facet> getOrganisations() {
        return facets.organisations();
    }

    /** The most frequent, and the chosen one whatever it is. */
    public List<String> getInterests() {
        List<String> frequent =
                facets.interests().stream().limit(PILLS).map(Facet::value).toList();
        return interest == null || frequent.contains(interest)
                ? frequent
                : Stream.concat(Stream.of(interest), frequent.stream()).toList();
    }

    /** Those that have no room beside the search. */
    public List<Facet> getFurtherInterests() {
        return facets.interests().stream().skip(PILLS).toList();
    }

    public boolean isFiltered() {
        return text != null || organisation != null || interest != null;
    }

    /** Whether the reader attends, and the others do not see it. */
    public boolean isHiddenMyself() {
        return own != null && !own.visible();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getInterest() {
        return interest;
    }

    public void setInterest(String interest) {
        this.interest = interest;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
