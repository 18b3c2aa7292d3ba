package org.pmaudit.checklist;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pmaudit.text.Texts;

/** Single values of a checklist and its criteria, as text. */
final class ValueText {

  private final Phrases phrases;

  ValueText(Phrases phrases) {
    this.phrases = phrases;
  }

  /**
   * How a value reads, that is named as a tailoring's change names it; absent where the checklist
   * has none.
   */
  Optional<String> of(Checklist checklist, Tailored.Change change) {
    return change.of().equals(checklist.id())
        ? ofChecklist(checklist, change.key())
        : checklist
            .findCriterion(change.of())
            .flatMap(criterion -> ofCriterion(checklist, criterion, change.key()));
  }

  private static Optional<String> ofChecklist(Checklist checklist, String key) {
    return switch (key) {
      case "bands.strong" -> plain(checklist.bands().strong());
      case "bands.adequate" -> plain(checklist.bands().adequate());
      case "bands.weak" -> plain(checklist.bands().weak());
      case "caps.critical_gap" -> Optional.of(checklist.caps().criticalGap().word());
      case "caps.critical_unknown" -> Optional.of(checklist.caps().criticalUnknown().word());
      case "floor" -> plain(checklist.floor());
      default ->
          checklist.areas().values().stream()
              .filter(guide -> key.equals("contacts." + guide.area().word()))
              .map(guide -> String.join(", ", guide.mailboxes()))
              .findFirst();
    };
  }

  private static Optional<String> plain(BigDecimal number) {
    return Optional.of(number.toPlainString());
  }

  private Optional<String> ofCriterion(Checklist checklist, Criterion criterion, String key) {
    return switch (key) {
      case "title" -> Optional.of(phrases.text(criterion.title()));
      case "gap" -> text(criterion.gap());
      case "why" -> text(criterion.why());
      case "verification" -> text(criterion.verification());
      case "action" -> text(criterion.action());
      case "principle" -> Optional.of(criterion.principle().word());
      case "areas" ->
          Optional.of(
              criterion.areas().stream()
                  .map(ProtectionArea::word)
                  .collect(Collectors.joining(", ")));
      case "response" -> criterion.response().map(Response::word);
      case "mode" -> Optional.of(criterion.mode().word());
      case "weight" -> Optional.of(Integer.toString(criterion.weight()));
      case "critical" -> Optional.of(Boolean.toString(criterion.critical()));
      case "source" -> Optional.of(criterion.source().source() + " " + criterion.source().at());
      case "applies" -> sentences(checklist).applies(criterion);
      default -> Optional.of(takes(checklist, criterion));
    };
  }

  private Optional<String> text(Optional<Texts> texts) {
    return texts.map(phrases::text);
  }

  private CriterionSentences sentences(Checklist checklist) {
    return new CriterionSentences(checklist.indicators(), phrases);
  }

  /** What it takes to be met: thresholds, or the parts and how many of them. */
  private String takes(Checklist checklist, Criterion criterion) {
    CriterionSentences sentences = sentences(checklist);
    List<String> words = new ArrayList<>(sentences.met(criterion));
    if (words.isEmpty()) {
      words.add(sentences.asks(criterion));
      words.addAll(sentences.parts(criterion));
    }
    return String.join("; ", words);
  }
}
