package dev.selaras.format.shape;

/** The JSON pointer to where a reader stands. Used by one thread. */
final class Pointer {

    /** As much of a name as a pointer shows; names of the format are shorter. */
    private static final int MAX_NAME = 80;

    private final Keeping keeping;
    private final StringBuilder steps = new StringBuilder();

    /**
     * The pointer to the whole document.
     *
     * @param keeping what has to stand at the same place
     */
    Pointer(Keeping keeping) {
        this.keeping = keeping;
    }

    /** Goes into a member; give the result to {@link #leave}. */
    int enter(String member) {
        keeping.enter(member);
        String name = member.length() <= MAX_NAME ? member : member.substring(0, MAX_NAME) + "…";
        return append(name.replace("~", "~0").replace("/", "~1"));
    }

    /** Goes into an item of a list; give the result to {@link #leave}. */
    int enter(int index) {
        keeping.enter("");
        return append(Integer.toString(index));
    }

    private int append(String step) {
        int mark = steps.length();
        steps.append('/').append(step);
        return mark;
    }

    void leave(int mark) {
        keeping.leave();
        steps.setLength(mark);
    }

    @Override
    public String toString() {
        return steps.toString();
    }
}
