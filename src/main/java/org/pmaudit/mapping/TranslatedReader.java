package org.pmaudit.mapping;

import java.util.ArrayList;
import java.util.List;
import org.pmaudit.dataset.Row;

/** Reads the texts that a mapping translates, and leaves the others to another reader. */
final class TranslatedReader implements AnswerReader {

  private static final int NOT_TRANSLATED = -1;

  private final AnswerReader others;
  private final Translations translations;
  private final List<Preset> used = new ArrayList<>();
  private final WordCache cache = new WordCache(this::index);
  private final Span cell = new Span();

  TranslatedReader(Translations translations, AnswerReader others) {
    this.translations = translations;
    this.others = others;
  }

  @Override
  public Outcome read(Row row, int column, Answers into, int slot) {
    int index = (int) cache.meaning(cell.to(row, column));
    if (index == NOT_TRANSLATED) {
      return others.read(row, column, into, slot);
    }
    Preset answer = used.get(index);
    answer.into(into, slot);
    return answer.state() == Answers.UNKNOWN ? Outcome.MISSING : Outcome.ANSWERED;
  }

  private long index(String text) {
    return translations.of(text).map(this::indexOf).orElse(NOT_TRANSLATED);
  }

  private int indexOf(Preset answer) {
    if (!used.contains(answer)) {
      used.add(answer);
    }
    return used.indexOf(answer);
  }
}
