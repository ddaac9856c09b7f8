package cat.fullderuta.document;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Attendance;
import cat.fullderuta.edition.Certainty;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Consents;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Interpreting;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.Slot;
import cat.fullderuta.edition.Status;
import cat.fullderuta.edition.Wish;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One activity as one audience may see it. What it may not see is empty here, so that no writer can leak it.
 *
 * @param type        null when it is not for this audience
 * @param slot        null while it is not scheduled
 * @param length      how long it takes, also while it is not scheduled
 * @param host        name of who organises it; may be empty
 * @param person      who meets the defenders, null when not known
 * @param defenders   who takes part, by alias where it may be told
 * @param diets       one line for each defender with a diet, without their name; only where a meal is served
 * @param consents    the strictest answer of all who take part, null when nobody does or it is not for this audience
 */
@RecordBuilder
public record Engagement(Id<Activity> id, String title, @Nullable ActivityType type, @Nullable Slot slot, Duration length,
        Certainty certainty,
        Status status, String host, Where where, @Nullable Person person, List<Participant> defenders, List<Helper> companions,
        Attendance attendance, String speakers, String description, Wish wish, List<Language> languages, Interpreting interpreting,
        String meal, List<String> diets, String transport, Answer hostTransport, @Nullable Consents consents,
        String publicNotes, String internalNotes, boolean confidential)
        implements EngagementBuilder.With {

    /** Town, venue and address; each may be empty. */
    public record Where(String town, String venue, String address) {

        /** Nothing is known of it. */
        public static final Where UNKNOWN = new Where("", "", "");
    }

    /** Who meets the defenders; each part may be empty. */
    public record Person(String name, String role, String phone, String extension, String email) { }

    /** A defender who takes part; what may not be told of them is empty, also the alias. */
    public record Participant(Id<Defender> id, String alias, String country, List<String> themes) {
        public Participant {
            themes = List.copyOf(themes);
        }
    }

    /** Who goes along. */
    public record Helper(String name, Set<Companion.Role> roles, String phone) {
        public Helper {
            roles = Set.copyOf(roles);
        }
    }

    public Engagement {
        defenders = List.copyOf(defenders);
        companions = List.copyOf(companions);
        languages = List.copyOf(languages);
        diets = List.copyOf(diets);
    }

    /** Whether it is sure to take place. */
    public boolean isFirm() {
        return status.isLocked();
    }

    /** Whether something to eat is served. */
    public boolean servesMeal() {
        return type == ActivityType.MEAL || !meal.isEmpty();
    }

    /** The same without one of the defenders: on their own agenda the others are "with you". */
    Engagement without(Id<Defender> defender) {
        return withDefenders(defenders.stream().filter(one -> !one.id().equals(defender)).toList());
    }

    /** The same without one who goes along: on their own slip the others are theirs to call. */
    Engagement withoutHelper(String name) {
        return withCompanions(companions.stream().filter(one -> !one.name().equals(name)).toList());
    }
}
