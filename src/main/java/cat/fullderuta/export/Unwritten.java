package cat.fullderuta.export;

import cat.fullderuta.export.ItinerarySet.Result;
import cat.fullderuta.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what could not be written: one sentence for all files that failed alike, since a full disk takes none of a hundred. */
final class Unwritten {

    private final Path folder;
    private final Messages words;

    Unwritten(Path folder, Messages words) {
        this.folder = folder.toAbsolutePath();
        this.words = words;
    }

    /** What happened, which files are missing and what to do, and which are there; nothing where none is missing. */
    List<String> describe(Result result) {
        var lines = new ArrayList<String>();
        Map<String, List<CannotWrite>> alike = result.failures().stream()
                .collect(Collectors.groupingBy(CannotWrite::key, LinkedHashMap::new, Collectors.toList()));
        alike.values().forEach(failures -> lines.addAll(sentences(failures)));
        if (!lines.isEmpty() && !result.files().isEmpty()) {
            lines.add(words.get("documents.error.written", names(result.files())));
        }
        return lines;
    }

    private List<String> sentences(List<CannotWrite> alike) {
        if (alike.size() == 1 || alike.getFirst() instanceof FileInUse) {
            return alike.stream().map(it -> it.describe(words)).toList();
        }
        return List.of(words.get("documents.error.several." + alike.getFirst().key(), alike.size(), folder.toString(),
                names(alike.stream().map(CannotWrite::file).toList())));
    }

    private String names(List<Path> files) {
        return files.stream().map(it -> folder.relativize(it.toAbsolutePath()).toString()).collect(Collectors.joining(", "));
    }
}
