package org.pmaudit.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Collects notes in bounded memory: of each code the first {@value #SHOWN}, and how many there
 * were. Collectors of consecutive parts of a file, appended in order, hold what one collector
 * would.
 */
public final class Notes {

  /** How many notes of a code are kept; the rest is counted. */
  public static final int SHOWN = 20;

  private static final Pattern MORE = Pattern.compile("and (\\d{1,18}) more of this kind");

  private final Map<String, List<Note>> first = new TreeMap<>();
  private final Map<String, Long> counts = new TreeMap<>();

  public void add(Note note) {
    counts.merge(note.code(), 1L, Long::sum);
    List<Note> kept = first.computeIfAbsent(note.code(), code -> new ArrayList<>());
    if (kept.size() < SHOWN) {
      kept.add(note);
    }
  }

  public void add(String code, Place place, String message) {
    add(new Note(code, place, message));
  }

  /** Whether the next note of a code is kept; one that is not may be {@link #count counted}. */
  public boolean keeps(String code) {
    List<Note> kept = first.get(code);
    return kept == null || kept.size() < SHOWN;
  }

  /** Counts a note that is not kept, so that nobody need write it. */
  public void count(String code, long more) {
    counts.merge(code, more, Long::sum);
  }

  /** Adds what a later part of the same input noted. */
  public void append(Notes later) {
    later.counts.forEach(this::count);
    later.first.forEach(
        (code, notes) -> {
          List<Note> kept = first.computeIfAbsent(code, any -> new ArrayList<>());
          notes.stream().limit(SHOWN - kept.size()).forEach(kept::add);
        });
  }

  /** Takes up again what {@link #all} gave. */
  public static Notes of(List<Note> all) {
    Notes notes = new Notes();
    for (Note note : all) {
      Matcher more = MORE.matcher(note.message());
      if (note.place() instanceof Place.InFile && more.matches()) {
        notes.count(note.code(), Long.parseLong(more.group(1)));
      } else {
        notes.add(note);
      }
    }
    return notes;
  }

  /** How many notes of a code there were, kept or not. */
  public long count(String code) {
    return counts.getOrDefault(code, 0L);
  }

  /**
   * The notes kept, by code, then as they came; after each code that has more a note with the
   * number.
   */
  public List<Note> all() {
    List<Note> all = new ArrayList<>();
    first.forEach(
        (code, notes) -> {
          all.addAll(notes);
          long more = count(code) - notes.size();
          if (more > 0) {
            Place file = new Place.InFile(notes.get(0).place().file());
            all.add(new Note(code, file, "and %s more of this kind".formatted(more)));
          }
        });
    return List.copyOf(all);
  }
}
