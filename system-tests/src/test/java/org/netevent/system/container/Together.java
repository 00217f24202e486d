package org.netevent.system.container;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Several threads that start the same moment. */
public class Together {
    private Together() {}

    /** @return what each call answered, in the order of their numbers */
    public static <T> List<T> run(int threads, IntFunction<Callable<T>> calls) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        CyclicBarrier start = new CyclicBarrier(threads);
        try {
            List<Future<T>> answers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                Callable<T> call = calls.apply(i);
                answers.add(pool.submit(() -> {
                    start.await(30, TimeUnit.SECONDS);
                    return call.call();
                }));
            }
            List<T> list = new ArrayList<>();
            for (Future<T> answer : answers) list.add(answer.get(60, TimeUnit.SECONDS));
            return list;
        } finally {
            pool.shutdownNow();
        }
    }
}
