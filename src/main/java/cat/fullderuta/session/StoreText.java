package cat.fullderuta.session;

import cat.fullderuta.edition.Ledger;
import cat.fullderuta.store.StoreException;
import cat.fullderuta.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** The words for data that cannot be opened or saved. */
public final class StoreText {

    private final Messages words;

    private StoreText(Messages words) {
        this.words = words;
    }

    /** The words of one language. */
    public static StoreText of(Messages words) {
        return new StoreText(words);
    }

    /** What happened and what to do; the values that the store gives, which hold nothing personal, follow in brackets. */
    public String sentence(Throwable trouble) {
        return trouble instanceof StoreException known && !known.detail().isBlank() ? brief(trouble) + " (" + known.detail() + ")"
                : brief(trouble);
    }

    /** The same where there is little room, without values. */
    public String brief(Throwable trouble) {
        return switch (trouble) {
            case StoreException known -> words.get("store." + key(known));
            case IOException _, UncheckedIOException _ -> words.get("store.disk");
            default -> words.get("store.unexpected", trouble.getClass().getSimpleName());
        };
    }

    /** That versions are kept which the opened state does not know, if there are any, and which number comes next. */
    public Optional<String> unknownReleases(Archive archive, Ledger ledger) {
        SortedSet<Integer> unknown = archive.listUnknown(ledger);
        return unknown.isEmpty() ? Optional.empty() : Optional.of(words.get("store.unknownReleases", unknown.stream().map(String::valueOf)
                .collect(Collectors.joining(", ")), unknown.size(), archive.next(ledger, LocalDateTime.MIN, "", "").number()));
    }

    private static String key(StoreException trouble) {
        return switch (trouble) {
            case StoreException.OpenElsewhere _ -> "openElsewhere";
            case StoreException.ReadOnly _ -> "readOnly";
            case StoreException.NoSuchEdition _ -> "noSuchEdition";
            case StoreException.AllDamaged _ -> "allDamaged";
            case StoreException.ReleaseLost _ -> "releaseLost";
            case StoreException.WrongKey _ -> "wrongKey";
            case StoreException.KeyUnusable _ -> "keyUnusable";
            case StoreException.NewerProgram _ -> "newerProgram";
            case StoreException.LooseEnd _ -> "looseEnd";
            case StoreException.Disk _ -> "disk";
            case StoreException.Database _ -> "database";
        };
    }
}
