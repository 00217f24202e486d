package org.netevent.badge.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.netevent.badge.boundary.Badge;
import org.netevent.badge.boundary.BadgeColour;
import org.netevent.badge.boundary.BadgeFilter;
import org.netevent.badge.boundary.BadgeLook;
import org.netevent.badge.boundary.BadgeSheet;
import org.netevent.event.boundary.EventInfo;
import org.netevent.platform.pdf.Typesetter;
import org.netevent.profile.boundary.AttendeeInfo;
import org.netevent.profile.boundary.AttendeeLookup;
import org.netevent.ticket.boundary.TicketCodes;

/** Badges, page by page, read from the database two hundred at a time. */
@ApplicationScoped
public class BadgeSheets {
    private static final int CHUNK = 200;

    @Inject
    BadgeQueries queries;

    @Inject
    AttendeeLookup attendees;

    @Inject
    TicketCodes codes;

    public Iterator<BadgeSheet> of(EventInfo event, BadgeFilter filter, BadgeLook look) {
        RoleColours colours =
                switch (look.colour()) {
                    case ROLE -> new RoleColours(queries.roles(event.id()));
                    case TYPE -> new RoleColours(queries.types(event.id()));
                    case NONE -> null;
                };
        return new Sheets(event, filter, look, colours);
    }

    private List<Person> filled(List<Person> people) {
        List<Long> ids = people.stream()
                .filter(person -> !person.complete())
                .map(Person::id)
                .toList();
        if (ids.isEmpty()) return people;
        Map<Long, AttendeeInfo> profiles =
                attendees.of(ids).stream().collect(Collectors.toMap(AttendeeInfo::id, Function.identity()));
        return people.stream()
                .map(person -> person.complete() ? person : person.filled(profiles.get(person.id())))
                .toList();
    }

    private final class Sheets implements Iterator<BadgeSheet> {
        private final EventInfo event;
        private final BadgeFilter filter;
        private final BadgeLook look;
        private final RoleColours colours;
        private final BadgeLayout layout;
        private final Deque<Person> waiting = new ArrayDeque<>();
        private Person last;
        private boolean read;
        private int number;

        Sheets(EventInfo event, BadgeFilter filter, BadgeLook look, RoleColours colours) {
            this.event = event;
            this.filter = filter;
            this.look = look;
            this.colours = colours;
            layout = new BadgeLayout(look.format(), event.name());
        }

        @Override
        public boolean hasNext() {
            if (waiting.isEmpty() && !read) {
                List<Person> page = queries.page(event.id(), filter, last, CHUNK);
                read = page.size() < CHUNK;
                if (!page.isEmpty()) last = page.get(page.size() - 1);
                waiting.addAll(filled(page));
            }
            return !waiting.isEmpty();
        }

        @Override
        public BadgeSheet next() {
            if (!hasNext()) throw new NoSuchElementException();
            List<Badge> badges = new ArrayList<>();
            while (badges.size() < look.format().paper().badges() && hasNext()) badges.add(draw(waiting.remove()));
            return new BadgeSheet(++number, badges);
        }

        private Badge draw(Person person) {
            String by = look.colour() == BadgeColour.TYPE ? person.type() : person.role();
            boolean coloured = colours != null && !Typesetter.clean(by).isEmpty();
            return layout.draw(person, coloured ? colours.of(by) : null, codes.shape(person.serial()));
        }
    }
}
