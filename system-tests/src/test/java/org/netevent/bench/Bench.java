package org.netevent.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code ./mvnw -Pbench verify}: drives the server as it is shipped by HTTP and prints what each operation costs, beside what
 * the same SQL costs without a server. See docs/performance.md.
 */
public final class Bench {
    private static final int WARM_UP_ROUNDS = 6;
    /** Share of one processor. */
    private static final double COMPILERS_IDLE = 0.1;

    private final Settings settings = Settings.read();
    private final Report report = new Report();
    private final World world;
    private final Connection database;
    private final Dataset data;
    private final Load load;
    private final long organizer;
    private final Client client;
    private final Map<String, String> pages = new LinkedHashMap<>();

    private Bench(World world) throws Exception {
        this.world = world;
        client = new Client(world);
        organizer = client.signUp();
        database = world.database();
        data = new Dataset(database);
        load = new Load(world, settings.connections());
        data.events(organizer);
    }

    /** @param arguments none; see {@link Settings} */
    public static void main(String[] arguments) throws Exception {
        try (World world = new World(Path.of("target").toAbsolutePath())) {
            new Bench(world).run();
        }
    }

    private void run() throws Exception {
        boolean warm = false;
        for (int size : settings.sizes()) {
            long start = System.nanoTime();
            data.registrations(size);
            report.say("%,d registrations in %.0f s".formatted(size, (System.nanoTime() - start) / 1e9));
            // the database writes on for a while what it was given
            World.pause(5_000);
            List<Operation> operations = operations(size);
            if (!warm) {
                servePages(operations);
                for (Operation operation : operations) warmUp(operation, 2, 0);
                for (Operation operation : operations) warmUpWhole(operation);
                warm = true;
            }
            report.size(size);
            for (Operation operation : operations(size)) measure(operation);
            data.forgetMails();
        }
        if ("oversell duel".matches(settings.only())) {
            Duel duel = new Duel(world, data, database, report);
            duel.free(Dataset.FIRST_OPEN + Dataset.OPEN);
            duel.sold(Dataset.FIRST_SELLING + Dataset.OPEN);
        }
        report.write(Path.of("target", "bench.md"));
        if (settings.page() != null) report.writeInto(settings.page());
    }

    private List<Operation> operations(int size) throws IOException {
        String run = "r" + size + "t" + System.nanoTime() % 1_000_000;
        return new Operations(
                        data, new ReadCeilings(organizer), new WriteCeilings(organizer, run + "j"), client.token(), run)
                .all(etag()).stream()
                        .filter(operation -> operation.name().matches(settings.only()))
                        .toList();
    }

    private String etag() throws IOException {
        try (Wire wire = world.connect()) {
            wire.exchange(Wire.request("GET", "/api/events?page=0", "", null));
            return wire.header("ETag");
        }
    }

    /** A static file as long as the answer of each operation that only reads. */
    private void servePages(List<Operation> operations) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Operation operation : operations) {
            if (operation.sample() == null) continue;
            try (Wire wire = world.connect()) {
                String name = "page" + files.size() + ".json";
                files.put(name, body(wire, operation).getBytes(StandardCharsets.UTF_8));
                pages.put(operation.name(), name);
            }
        }
        if (!files.isEmpty()) world.serve(files);
    }

    private static String body(Wire wire, Operation operation) throws IOException {
        int status = wire.exchange(operation.sample());
        if (status != 200) throw new IllegalStateException(operation.name() + ": " + status);
        return wire.body();
    }

    /** Until the compilers have almost nothing left to do with it, or it has been long enough. */
    private void warmUpWhole(Operation operation) throws Exception {
        for (int round = 1; round <= WARM_UP_ROUNDS; round++) {
            double compiled = Cpu.compilerSeconds(world.serverPid());
            long start = System.nanoTime();
            warmUp(operation, settings.connections(), round);
            double seconds = (System.nanoTime() - start) / 1e9;
            if (Cpu.compilerSeconds(world.serverPid()) - compiled < COMPILERS_IDLE * seconds) break;
        }
    }

    private void warmUp(Operation operation, int connections, int round) throws Exception {
        operation.before().run();
        new Load(world, connections)
                .http(operation.expected(), shifted(operation, 1L << 32 | round), operation.most(), settings.warmUp());
    }

    /** The warm-up's own people; what is used up by number keeps its numbers. */
    private static Load.Requests shifted(Operation operation, long by) {
        return operation.most() == Long.MAX_VALUE
                ? n -> operation.requests().request(n + by * 100_000)
                : operation.requests();
    }

    private void measure(Operation operation) throws Exception {
        String page = pages.get(operation.name());
        Measured statics = page == null
                ? null
                : load.http(
                        200,
                        n -> Wire.request("GET", "/bench/" + page, "", null),
                        Long.MAX_VALUE,
                        settings.seconds() / 2);
        Measured ceiling = null;
        if (operation.ceiling() != null) {
            operation.before().run();
            ceiling = load.jdbc(operation.ceiling(), operation.most(), settings.seconds());
        }
        operation.before().run();
        Measured measured = load.http(operation.expected(), operation.requests(), operation.most(), settings.seconds())
                .requireExpected(operation.name());
        report.row(operation.name(), measured, ceiling, statics);
    }
}
