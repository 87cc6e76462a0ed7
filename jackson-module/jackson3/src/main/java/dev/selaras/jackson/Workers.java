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
    private static final int BLOCK_WEIGHT = 1 << 17;

    /** More than this, held too long to be young, would make a small heap be gone over as a whole again and again. */
    private static final int WEIGHT_A_THREAD = 1 << 18;

    private final Optional<ThreadPoolExecutor> pool;

    private Workers(Optional<ThreadPoolExecutor> pool) {
        this.pool = pool;
    }

    /** So many threads; one is whoever asks. */
    static Workers of(int threads) {
        if (threads == 1) {
            return new Workers(Optional.empty());
        }
        // The queue is bounded by those who hand out no more than weightAhead.
        ThreadPoolExecutor pool =
                new ThreadPoolExecutor(threads, threads, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "selaras-bulk-reader");
                    thread.setDaemon(true);
                    return thread;
                });
        pool.allowCoreThreadTimeOut(true);
        return new Workers(Optional.of(pool));
    }

    /** How much may be under way at a time, in bytes; for large documents that is one of them. */
    long weightAhead() {
        return pool.map(threads -> (long) WEIGHT_A_THREAD * threads.getMaximumPoolSize())
                .orElse(0L);
    }

    /** How large a block should be, in bytes; whoever asks works on one document at a time. */
    int blockWeight() {
        return pool.isPresent() ? BLOCK_WEIGHT : 0;
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
