package dev.selaras.jackson;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Who works on blocks of documents: threads of their own, or whoever asks.
 *
 * <p>Threads that have nothing to do end by themselves, for those who forget to close a stream.
 */
final class Workers implements Executor {

    /** So many bytes are worth handing to another thread. */
    private static final int BLOCK_BYTES = 1 << 18;

    private final Optional<ThreadPoolExecutor> pool;

    private Workers(Optional<ThreadPoolExecutor> pool) {
        this.pool = pool;
    }

    /** So many threads; one is whoever asks. */
    static Workers of(int threads) {
        if (threads == 1) {
            return new Workers(Optional.empty());
        }
        // The queue is bounded by those who hand out no more than blocksAhead.
        ThreadPoolExecutor pool =
                new ThreadPoolExecutor(threads, threads, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "selaras-bulk-reader");
                    thread.setDaemon(true);
                    return thread;
                });
        pool.allowCoreThreadTimeOut(true);
        return new Workers(Optional.of(pool));
    }

    /** How many blocks may be under way at a time: one at work and one waiting for each thread. */
    int blocksAhead() {
        return pool.map(threads -> 2 * threads.getMaximumPoolSize()).orElse(1);
    }

    /** How large a block should be; whoever asks works on one document at a time. */
    int blockBytes() {
        return pool.isPresent() ? BLOCK_BYTES : 0;
    }

    @Override
    public void execute(Runnable task) {
        pool.ifPresentOrElse(threads -> threads.execute(task), task);
    }

    /** Lets the threads end; a task that waits is not begun. */
    void close() {
        pool.ifPresent(ThreadPoolExecutor::shutdownNow);
    }
}
