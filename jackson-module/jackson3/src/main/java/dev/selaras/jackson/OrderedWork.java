package dev.selaras.jackson;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What comes of documents, in their order, worked out when it is pulled or a few blocks of documents ahead.
 *
 * <p>What was begun for it ends with the last document, when it is closed, and when anything is thrown, also by whoever
 * pulls. It does not split: a parallel stream of it is an ordinary one.
 */
final class OrderedWork<R> extends AbstractSpliterator<R> {

    /** What comes of a small document may be far larger than it: a hundred errors, for example. */
    private static final int DOCUMENT_WEIGHT = 1 << 14;

    private final UnreadSource source;
    private final Function<Unread, R> work;
    private final Workers workers;
    private final Deque<Block<R>> ahead = new ArrayDeque<>();
    private final Deque<R> ready = new ArrayDeque<>();
    private long weightAhead;
    private Optional<IOException> failure = Optional.empty();
    private boolean ended;
    private volatile boolean closed;

    OrderedWork(UnreadSource source, Function<Unread, R> work, Workers workers) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.source = source;
        this.work = work;
        this.workers = workers;
    }

    @Override
    public @Nullable Spliterator<R> trySplit() {
        return null;
    }

    @Override
    public boolean tryAdvance(Consumer<? super R> action) {
        try {
            while (ready.isEmpty() && lookAhead()) {
                Block<R> next = ahead.remove();
                ready.addAll(outcome(next.results()));
                weightAhead -= next.weight();
            }
            if (!ready.isEmpty()) {
                action.accept(ready.remove());
                return true;
            }
            failure.ifPresent(e -> {
                throw new UncheckedIOException(e);
            });
        } catch (RuntimeException | Error e) {
            close();
            throw e;
        }
        close();
        return false;
    }

    /** Hands out blocks until enough is under way; says whether there is any. */
    private boolean lookAhead() {
        while (!ended && (ahead.isEmpty() || weightAhead < workers.weightAhead())) {
            List<Unread> documents = new ArrayList<>();
            long weight = find(documents);
            FutureTask<List<R>> task = new FutureTask<>(() -> results(documents));
            workers.execute(task);
            ahead.add(new Block<>(task, weight));
            weightAhead += weight;
        }
        return !ahead.isEmpty();
    }

    /** Finds the documents of a block; says what they weigh. */
    private long find(List<Unread> documents) {
        long weight = 0;
        try {
            while (!ended && (documents.isEmpty() || weight < workers.blockWeight())) {
                Unread next = source.next();
                if (next == null) {
                    ended = true;
                } else {
                    documents.add(next);
                    weight += next.size() + DOCUMENT_WEIGHT;
                }
            }
        } catch (IOException e) {
            // What was read before comes first.
            failure = Optional.of(e);
            ended = true;
        }
        return weight;
    }

    private List<R> results(List<Unread> block) {
        List<R> results = new ArrayList<>(block.size());
        for (Unread document : block) {
            if (closed) {
                return results;
            }
            results.add(Objects.requireNonNull(work.apply(document)));
        }
        return results;
    }

    private static <V> V outcome(Future<V> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while waiting for documents");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            if (e.getCause() instanceof Error thrown) {
                throw thrown;
            }
            throw new IllegalStateException(e);
        }
    }

    /** Ends what was begun; no further document is read. */
    void close() {
        ended = true;
        closed = true;
        ready.clear();
        ahead.clear();
        workers.close();
        try {
            source.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Documents that are worked on together.
     *
     * @param results what comes of them
     * @param weight how many bytes they are taken for
     */
    private record Block<R>(Future<List<R>> results, long weight) {}
}
