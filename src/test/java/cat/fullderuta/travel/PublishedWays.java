package cat.fullderuta.travel;

import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.Register;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** The published car times, how far the estimates are from them, and how far they would be had each pair been left out of the fit. */
public final class PublishedWays {

    private static final String BARCELONA = "Barcelona";
    private static final double RURAL_FACTOR = 1.2;
    private static final double USUAL_WITHIN_KM = 100;

    /** A pair of towns with its time by car in minutes. */
    record Way(Municipality from, Municipality to, long minutes, boolean usualHours) {

        double kilometres() {
            return TravelTimes.kilometres(from.point(), to.point());
        }

        boolean isRural() {
            return from.isRural() || to.isRural();
        }

        /** What the formula is fitted on: not the mountains, nor far away, nor peak hours, nor "at most". */
        boolean isUsual() {
            return usualHours && !isRural() && kilometres() < USUAL_WITHIN_KM;
        }

        long estimate() {
            return TravelTimes.of(Gazetteer.standard(), Register.empty()).find(Place.in(from.code()), Place.in(to.code())).orElseThrow()
                    .duration().toMinutes();
        }

        /** One, the kilometres, and whether it is into or out of the city. */
        private double[] terms() {
            return new double[] {1, kilometres(), from.name().equals(BARCELONA) || to.name().equals(BARCELONA) ? 1 : 0};
        }

        private long estimate(double[] factors) {
            return Math.round(dot(terms(), factors) * (isRural() ? RURAL_FACTOR : 1));
        }
    }

    private PublishedWays() {
    }

    /** The pairs whose time is published. */
    static List<Way> list() {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PublishedWays.class.getResourceAsStream("road-reference.csv")), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split(",", 4)).filter(cells -> !cells[2].isEmpty()).map(cells -> new Way(
                    Gazetteer.standard().findByName(cells[0]).orElseThrow(), Gazetteer.standard().findByName(cells[1]).orElseThrow(),
                    Long.parseLong(cells[2]), !cells[3].contains("PEAK") && !cells[3].contains("upper bound"))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How far the estimates of the program are from the published minutes, the nearest first. */
    public static double[] errors() {
        return list().stream().mapToDouble(way -> Math.abs(way.estimate() - way.minutes())).sorted().toArray();
    }

    /** The same with the formula fitted again for each pair without that pair. */
    public static double[] errorsLeftOut() {
        return list().stream().mapToDouble(way -> Math.abs(way.estimate(fit(list().stream().filter(Way::isUsual)
                .filter(other -> !other.equals(way)).toList())) - way.minutes())).sorted().toArray();
    }

    /** The middle of sorted figures. */
    public static double median(double[] sorted) {
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    /** Nine in ten are not above it. */
    public static double ninetieth(double[] sorted) {
        return sorted[sorted.length * 9 / 10];
    }

    /** Least absolute deviations: a best fit of three factors goes through three of the points, so all threes are tried. */
    static double[] fit(List<Way> ways) {
        double[][] terms = ways.stream().map(Way::terms).toArray(double[][]::new);
        double[] minutes = ways.stream().mapToDouble(Way::minutes).toArray();
        double[] best = {};
        double least = Double.MAX_VALUE;
        for (int i = 0; i < minutes.length; i++) {
            for (int j = i + 1; j < minutes.length; j++) {
                for (int k = j + 1; k < minutes.length; k++) {
                    double[] factors = through(new double[][] {terms[i], terms[j], terms[k]}, minutes[i], minutes[j], minutes[k]);
                    double sum = IntStream.range(0, minutes.length).mapToDouble(at -> Math.abs(dot(terms[at], factors) - minutes[at])).sum();
                    if (sum < least) { // false for points on one line, whose factors are no numbers
                        least = sum;
                        best = factors;
                    }
                }
            }
        }
        return best;
    }

    /** Cramer's rule. */
    private static double[] through(double[][] rows, double... minutes) {
        double whole = determinant(rows);
        return IntStream.range(0, 3).mapToDouble(column -> determinant(IntStream.range(0, 3).mapToObj(row -> {
            double[] copy = Arrays.copyOf(rows[row], 3);
            copy[column] = minutes[row];
            return copy;
        }).toArray(double[][]::new)) / whole).toArray();
    }

    private static double determinant(double[][] m) {
        return m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1]) - m[0][1] * (m[1][0] * m[2][2] - m[1][2] * m[2][0])
                + m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0]);
    }

    private static double dot(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
    }
}
