package cat.fullderuta.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The lines of a file of RFC 5545 (iCalendar): text escaped, lines folded at 75 octets without cutting through a character. */
final class ContentLines {

    private static final int MOST_OCTETS = 75;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** A line whose value is ours and needs no escaping. */
    ContentLines line(String name, String value) {
        int column = 0;
        for (int character : (name + ":" + value).codePoints().toArray()) {
            byte[] octets = Character.toString(character).getBytes(StandardCharsets.UTF_8);
            if (column + octets.length > MOST_OCTETS) {
                bytes.writeBytes(new byte[] {'\r', '\n', ' '});
                column = 1;
            }
            bytes.writeBytes(octets);
            column += octets.length;
        }
        bytes.writeBytes(new byte[] {'\r', '\n'});
        return this;
    }

    /** A line with somebody's words; none when they say nothing. */
    ContentLines text(String name, String value) {
        return value.isBlank() ? this : line(name, escape(value));
    }

    /** A moment. */
    ContentLines moment(String name, Instant at) {
        return line(name, LOCAL.format(at.atOffset(ZoneOffset.UTC)) + "Z");
    }

    /** An hour on the clocks of a zone that the file describes. */
    ContentLines local(String name, LocalDateTime at, ZoneId zone) {
        return line(name + ";TZID=" + zone.getId(), LOCAL.format(at));
    }

    void writeTo(OutputStream out) throws IOException {
        bytes.writeTo(out);
    }

    /** Section 3.3.11: no other control character than the tab may be in a text. */
    private static String escape(String value) {
        return value.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\t\n]]", "").replace("\\", "\\\\").replace(";", "\\;")
                .replace(",", "\\,").replace("\n", "\\n");
    }
}
