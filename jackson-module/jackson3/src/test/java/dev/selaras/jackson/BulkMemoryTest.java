package dev.selaras.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selaras.core.model.Plan;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BulkMemoryTest {

    private static final byte[] LINE =
            (" ".repeat(10_000) + BulkLinesTest.line("p") + "\n").getBytes(StandardCharsets.UTF_8);

    private static final long LINES = 20_000_000 / LINE.length;

    /** What may be in hand at a time for each thread, generously: two blocks, and what comes of them. */
    private static final long BYTES_A_THREAD = 1 << 20;

    /** Twenty megabytes that are made while they are read. */
    private static final class Endless extends InputStream {

        private final AtomicLong given = new AtomicLong();

        @Override
        public int read() {
            throw new UnsupportedOperationException("bytes are read in blocks");
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            long at = given.get();
            if (at == LINES * LINE.length) {
                return -1;
            }
            int column = (int) (at % LINE.length);
            int count = Math.min(length, LINE.length - column);
            System.arraycopy(LINE, column, into, offset, count);
            given.addAndGet(count);
            return count;
        }
    }

    private static void read(int threads, InputStream in, Consumer<Document<Plan>> consumer) {
        try (Stream<Document<Plan>> documents =
                PlanReader.standard().bulk().parallel(threads).lines(in)) {
            documents.forEach(consumer);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void readsNoFurtherAheadThanAFewBlocks(int threads) {
        Endless in = new Endless();
        AtomicLong documents = new AtomicLong();

        read(threads, in, document -> {
            documents.incrementAndGet();
            assertThat(in.given.get() - document.end()).isLessThan(threads * BYTES_A_THREAD);
        });

        assertThat(documents).hasValue(LINES);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void holdsNoPlanThatWasGiven(int threads) {
        Deque<WeakReference<Plan>> given = new ArrayDeque<>();

        read(threads, new Endless(), document -> {
            given.add(new WeakReference<>(document.result().orElseThrow()));
            if (given.size() % 500 == 0) {
                System.gc();
                assertThat(given.stream().filter(plan -> plan.get() != null).count())
                        .isLessThan(threads * BYTES_A_THREAD / LINE.length);
            }
        });
    }

    private static List<Thread> workers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("selaras-bulk-reader"))
                .toList();
    }

    private static void assertWorkersEnd() throws InterruptedException {
        for (Thread worker : workers()) {
            worker.join(20_000);
            assertThat(worker.isAlive()).isFalse();
        }
    }

    @Test
    void leavesNoThreadWhenItIsClosedEarly() throws InterruptedException {
        Endless in = new Endless();
        try (Stream<Document<Plan>> documents =
                PlanReader.standard().bulk().parallel(3).lines(in)) {
            assertThat(documents.findFirst()).isPresent();
        }

        assertWorkersEnd();
        assertThat(in.given).hasValueLessThan(LINES * LINE.length);
    }

    @Test
    void leavesNoThreadWhenWhoeverPullsFails() throws InterruptedException {
        Stream<Document<Plan>> neverClosed =
                PlanReader.standard().bulk().parallel(3).lines(new Endless());

        assertThatThrownBy(() -> neverClosed.forEach(document -> {
                    throw new IllegalStateException("enough");
                }))
                .hasMessage("enough");
        assertWorkersEnd();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void passesOnWhatTheWorkThrowsAndEnds(int threads) throws InterruptedException {
        Stream<Long> ends = PlanReader.standard()
                .bulk()
                .parallel(threads)
                .map(document -> {
                    if (document.line() == 900) {
                        throw new IllegalStateException("broken");
                    }
                    return document.end();
                })
                .lines(new Endless());

        assertThatThrownBy(() -> ends.forEach(end -> {})).hasMessage("broken");
        assertWorkersEnd();
    }
}
