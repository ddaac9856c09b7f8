package cat.fullderuta;
/** Starts it. */
public final class Main { public static void main(String[] a) { System.out.println("hi " + java.util.List.of(a) + " " + Runtime.version()); } }
