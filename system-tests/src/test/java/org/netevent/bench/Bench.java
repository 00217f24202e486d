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
    private static final double WARM_UP_ROUND_SECONDS = 3;
    /** With more of them, the compilers hardly get a turn on a small machine. */
    private static final int WARM_UP_CONNECTIONS = 2;
    /** Share of one processor. */
    private static final double COMPILERS_IDLE = 0.05;
    /** What was compiled for one operation is thrown away when the next one goes the same way and turns off it. */
    private static final int WARM_UP_PASSES = 2;

    private static final int TURNS = 4;
    /** More than one turn comes to. */
    private static final long APART = 100_000;

    private int warmUps;
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
        for (int size : settings.sizes()) {
            long start = System.nanoTime();
            data.registrations(size);
            report.say("%,d registrations in %.0f s".formatted(size, secondsSince(start)));
            // the database writes on for a while what it was given
            World.pause(5_000);
            List<Operation> operations = operations(size);
            if (pages.isEmpty()) servePages(operations);
            start = System.nanoTime();
            for (int pass = 0; pass < WARM_UP_PASSES; pass++) for (Operation operation : operations) compile(operation);
            for (Operation operation : operations) {
                warmUp(operation, settings.connections());
                if (operation.ceiling() != null) ceiling(operation, 1L << 32, roundSeconds());
            }
            report.say("warm after %.0f s".formatted(secondsSince(start)));
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
    private void compile(Operation operation) throws Exception {
        long start = System.nanoTime();
        double compiling = Double.NaN;
        while (!(compiling <= COMPILERS_IDLE) && secondsSince(start) < settings.warmUp()) {
            Map<Path, Double> compilers = Cpu.compilers(world.serverPid());
            long from = System.nanoTime();
            warmUp(operation, WARM_UP_CONNECTIONS);
            compiling = Cpu.compilerSeconds(compilers, Cpu.compilers(world.serverPid())) / secondsSince(from);
        }
    }

    private static double secondsSince(long nanos) {
        return (System.nanoTime() - nanos) / 1e9;
    }

    private void warmUp(Operation operation, int connections) throws Exception {
        operation.before().run();
        new Load(world, connections)
                .http(operation.expected(), shifted(operation, 1L << 32 | warmUps++), operation.most(), roundSeconds());
    }

    private double roundSeconds() {
        return Math.min(WARM_UP_ROUND_SECONDS, settings.warmUp());
    }

    /** Each turn's own people, and the warm-up's; what is used up by number keeps its numbers. */
    private static Load.Requests shifted(Operation operation, long by) {
        return operation.most() == Long.MAX_VALUE
                ? n -> operation.requests().request(n + by * APART)
                : operation.requests();
    }

    /**
     * The operation and its ceilings take turns, because the machine's own pace changes within seconds: what is compared ran in
     * the same while.
     */
    private void measure(Operation operation) throws Exception {
        String page = pages.get(operation.name());
        double seconds = settings.seconds() / TURNS;
        Measured statics = null;
        Measured ceiling = null;
        Measured measured = null;
        for (int turn = 0; turn < TURNS; turn++) {
            if (page != null)
                statics = Measured.both(
                        statics,
                        load.http(
                                200,
                                n -> Wire.request("GET", "/bench/" + page, "", null),
                                Long.MAX_VALUE,
                                seconds / 2));
            if (operation.ceiling() != null) ceiling = Measured.both(ceiling, ceiling(operation, turn, seconds));
            operation.before().run();
            measured = Measured.both(
                    measured, load.http(operation.expected(), shifted(operation, turn), operation.most(), seconds));
        }
        report.row(operation.name(), measured.requireExpected(operation.name()), ceiling, statics);
    }

    private Measured ceiling(Operation operation, long by, double seconds) throws Exception {
        operation.before().run();
        return load.jdbc(
                operation.most() == Long.MAX_VALUE
                        ? (connection, n) -> operation.ceiling().run(connection, n + by * APART)
                        : operation.ceiling(),
                operation.most(),
                seconds);
    }
}
