package cat.fullderuta.document;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Id;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a row that a host is asked about showed, as a sign of some letters, so that an answer to something else is noticed: "v3
 * 0A1B2C-3D4E5F-60718A". It tells a slip from an answer; it is no proof against somebody who wants to deceive.
 *
 * @param release number of the newest release when the row was written; 0 before the first
 * @param place   digest of where it was
 * @param people  digest of the defenders, as far as the host is told of them
 * @param row     digest of the row's own words and of all the above
 */
public record RowSign(int release, String place, String people, String row) {

    private static final int BYTES = 3;
    private static final Pattern FORM = Pattern.compile("v(\\d{1,6}) ([0-9A-F]{6})-([0-9A-F]{6})-([0-9A-F]{6})");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /**
     * The sign of a row.
     *
     * @param placeShown  what the row says of the place
     * @param peopleShown what it says of the defenders
     */
    public static RowSign of(int release, Engagement activity, String placeShown, String peopleShown) {
        String place = place(activity);
        String people = people(activity);
        return new RowSign(release, place, people, row(activity.id(), release, place, people, placeShown, peopleShown));
    }

    /** The sign that somebody sent back, if it is one. */
    public static Optional<RowSign> find(String written) {
        Matcher form = FORM.matcher(written.strip());
        return form.matches() ? Optional.of(new RowSign(Integer.parseInt(form.group(1)), form.group(2), form.group(3), form.group(4)))
                : Optional.empty();
    }

    /** Whether neither the sign nor what the row says of place and people was altered. */
    public boolean isOf(Id<Activity> activity, String placeShown, String peopleShown) {
        return row.equals(row(activity, release, place, people, placeShown, peopleShown));
    }

    /** What of place and people is no longer as the row said. */
    public List<Aspect> changedSince(Engagement now) {
        var changed = new ArrayList<Aspect>();
        if (!place.equals(place(now))) {
            changed.add(Aspect.VENUE);
        }
        if (!people.equals(people(now))) {
            changed.add(Aspect.DEFENDERS);
        }
        return changed;
    }

    /** As it stands in the sheet. */
    public String text() {
        return "v" + release + " " + place + "-" + people + "-" + row;
    }

    private static String place(Engagement activity) {
        return digest(List.of(activity.id().value(), activity.where().venue(), activity.where().address(), activity.where().town()));
    }

    private static String people(Engagement activity) {
        var parts = new ArrayList<String>();
        parts.add(activity.id().value());
        activity.defenders().stream().map(one -> one.id().value() + "\u001e" + one.alias()).sorted().forEach(parts::add);
        return digest(parts);
    }

    private static String row(Id<Activity> activity, int release, String place, String people, String placeShown, String peopleShown) {
        return digest(List.of(activity.value(), String.valueOf(release), place, people, onOneLine(placeShown), onOneLine(peopleShown)));
    }

    /** Programs write line breaks of a cell each in their own way. */
    private static String onOneLine(String cell) {
        return SPACE.matcher(cell.strip()).replaceAll(" ");
    }

    private static String digest(List<String> parts) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(String.join("\u001f", parts).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().withUpperCase().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256. Install the program again.", e);
        }
    }
}
