package org.netevent.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** Keeps a number of connections busy, each with one exchange after the other, until the time or the work is over. */
final class Load {
    /** The bytes of the n-th request of a run. */
    interface Requests {
        byte[] request(long n);
    }

    /** The n-th act of a run on a connection of its own thread, without automatic commits. */
    interface Act {
        void run(Connection connection, long n) throws SQLException;
    }

    private interface Opener<C> {
        C open() throws Exception;
    }

    private interface Step<C> {
        void run(C connection, long n) throws Exception;
    }

    private final World world;
    private final int threads;

    Load(World world, int threads) {
        this.world = world;
        this.threads = threads;
    }

    Measured http(int expected, Requests requests, long most, double seconds) {
        Map<Integer, Long> unexpected = new ConcurrentHashMap<>();
        return run(most, seconds, unexpected, world::connect, (wire, n) -> {
            int status = wire.exchange(requests.request(n));
            if (status != expected) unexpected.merge(status, 1L, Long::sum);
        });
    }

    Measured jdbc(Act act, long most, double seconds) {
        return run(most, seconds, Map.of(), world::database, act::run);
    }

    /** Hands out the numbers of the acts and ends the run. */
    private static final class Clock {
        private final AtomicLong next = new AtomicLong();
        private final long most;
        private final long until;

        Clock(long most, double seconds) {
            this.most = most;
            until = System.nanoTime() + (long) (seconds * 1e9);
        }

        <C> long[] count(C connection, Step<C> step) throws Exception {
            long[] nanos = new long[4096];
            int count = 0;
            for (long start = System.nanoTime(); start < until; ) {
                long n = next.getAndIncrement();
                if (n >= most) break;
                step.run(connection, n);
                long end = System.nanoTime();
                if (count == nanos.length) nanos = Arrays.copyOf(nanos, count * 2);
                nanos[count++] = end - start;
                start = end;
            }
            return Arrays.copyOf(nanos, count);
        }
    }

    private <C extends AutoCloseable> Measured run(
            long most, double seconds, Map<Integer, Long> unexpected, Opener<C> opener, Step<C> step) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<C> connections = new ArrayList<>();
        try {
            for (int i = 0; i < threads; i++) connections.add(opener.open());
            double server = Cpu.seconds(world.serverPid());
            double database = Cpu.seconds(world.databasePid());
            double client = Cpu.seconds(ProcessHandle.current().pid());
            long start = System.nanoTime();
            Clock clock = new Clock(most, seconds);
            List<Callable<long[]>> work = new ArrayList<>();
            for (C connection : connections) work.add(() -> clock.count(connection, step));
            List<long[]> parts = new ArrayList<>();
            for (Future<long[]> part : pool.invokeAll(work)) parts.add(part.get());
            double taken = (System.nanoTime() - start) / 1e9;
            long[] nanos = parts.stream().flatMapToLong(Arrays::stream).sorted().toArray();
            Measured measured = new Measured(
                    taken,
                    nanos,
                    new TreeMap<>(unexpected),
                    Cpu.seconds(world.serverPid()) - server,
                    Cpu.seconds(world.databasePid()) - database,
                    Cpu.seconds(ProcessHandle.current().pid()) - client);
            for (C connection : connections) connection.close();
            return measured;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
    }
}
