package dev.selaras.benchmarks;

/** The least that a program does. */
final class Hello {

    private Hello() {}

    /** Says hello. */
    public static void main(String[] arguments) {
        System.out.println("hello");
    }
}
