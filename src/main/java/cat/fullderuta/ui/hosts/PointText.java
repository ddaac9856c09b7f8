package cat.fullderuta.ui.hosts;

import cat.fullderuta.edition.Coordinates;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A point as maps on the web give it to be pasted: "41.15551, 1.10737". */
final class PointText {

    private static final Pattern POINT = Pattern.compile("\\(?\\s*(-?\\d{1,2}(?:[.,]\\d+)?)°?\\s*[;,\\s]\\s*(-?\\d{1,3}(?:[.,]\\d+)?)°?\\s*\\)?");
    private static final Pattern WITH_POINTS = Pattern.compile("\\(?\\s*(-?\\d{1,2}(?:\\.\\d+)?)°?\\s*[;,\\s]\\s*(-?\\d{1,3}(?:\\.\\d+)?)°?\\s*\\)?");

    private PointText() {
    }

    static String show(Coordinates point) {
        return BigDecimal.valueOf(point.latitude()).toPlainString() + ", " + BigDecimal.valueOf(point.longitude()).toPlainString();
    }

    /** Latitude and longitude in degrees; empty for what is no point on Earth. */
    static Optional<Coordinates> find(String typed) {
        Matcher plain = WITH_POINTS.matcher(typed.strip());
        Matcher matcher = plain.matches() ? plain : POINT.matcher(typed.strip());
        return matcher.matches() ? point(number(matcher.group(1)), number(matcher.group(2))) : Optional.empty();
    }

    private static double number(String typed) {
        return Double.parseDouble(typed.replace(',', '.'));
    }

    private static Optional<Coordinates> point(double latitude, double longitude) {
        return Math.abs(latitude) > 90 || Math.abs(longitude) > 180 ? Optional.empty() : Optional.of(new Coordinates(latitude, longitude));
    }
}
