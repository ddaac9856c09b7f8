package cat.fullderuta.edition;

import java.util.Arrays;

/** A small picture of a person, for the office alone: a JPEG of at most {@value #MOST_BYTES} bytes, since it is saved with every change. */
public final class Portrait {

    /** Of a picture of 256 × 256 pixels at usual quality there are far fewer. */
    public static final int MOST_BYTES = 65_536;

    private final byte[] jpeg;

    private Portrait(byte[] jpeg) {
        this.jpeg = jpeg;
    }

    /** @throws IllegalArgumentException when it is empty or too large */
    public static Portrait of(byte[] jpeg) {
        if (jpeg.length == 0 || jpeg.length > MOST_BYTES) {
            throw new IllegalArgumentException("A picture of " + jpeg.length + " bytes cannot be kept. Make it smaller than " + MOST_BYTES + ".");
        }
        return new Portrait(jpeg.clone());
    }

    /** The picture as a file would hold it. */
    public byte[] jpeg() {
        return jpeg.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Portrait portrait && Arrays.equals(jpeg, portrait.jpeg);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(jpeg);
    }

    @Override
    public String toString() {
        return "Portrait of " + jpeg.length + " bytes";
    }
}
