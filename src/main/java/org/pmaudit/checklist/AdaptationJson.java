package org.pmaudit.checklist;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes and reads, in a resolved checklist, how it departs from the published one. */
record AdaptationJson(JsonFields out) {

  void write(Adaptation adaptation) throws IOException {
    if (adaptation.signedOff().isPresent()) {
      Adaptation.SignedOff signedOff = adaptation.signedOff().get();
      out.object(
          "signed_off",
          () -> {
            out.text("by", signedOff.by());
            out.text("on", signedOff.on().toString());
          });
      out.objects("altered", adaptation.altered(), this::altered);
    }
    out.objects("switched_off", adaptation.switchedOff(), this::switchedOff);
    out.words("only_areas", adaptation.onlyAreas().stream().map(ProtectionArea::word).toList());
  }

  private void altered(Adaptation.Altered altered) throws IOException {
    out.text("of", altered.of());
    out.text("key", altered.key());
    out.texts("before", altered.before());
    out.texts("after", altered.after());
    out.text("place", altered.place());
  }

  private void switchedOff(SwitchedOff one) throws IOException {
    out.text("criterion", one.criterion());
    out.texts("title", one.title());
    out.text("reason", one.reason());
  }

  static Adaptation read(YamlReader top) {
    Optional<Adaptation.SignedOff> signedOff =
        top.take("signed_off").mapping().map(AdaptationJson::signedOff);
    List<Adaptation.Altered> altered = new ArrayList<>();
    for (YamlValue item : top.take("altered").items()) {
      item.mapping().ifPresent(reader -> altered.add(altered(reader)));
    }
    List<SwitchedOff> switchedOff = new ArrayList<>();
    for (YamlValue item : top.take("switched_off").items()) {
      item.mapping().ifPresent(reader -> switchedOff.add(switchedOff(reader)));
    }
    List<ProtectionArea> onlyAreas = new ArrayList<>();
    for (YamlValue item : top.take("only_areas").items()) {
      item.word(CriterionReader.AREAS).ifPresent(onlyAreas::add);
    }
    return new Adaptation(signedOff, altered, switchedOff, onlyAreas);
  }

  private static Adaptation.SignedOff signedOff(YamlReader reader) {
    Adaptation.SignedOff signedOff =
        new Adaptation.SignedOff(
            reader.need("by").text().orElse(""), reader.need("on").date().orElse(LocalDate.EPOCH));
    reader.noOthers();
    return signedOff;
  }

  private static Adaptation.Altered altered(YamlReader reader) {
    Adaptation.Altered altered =
        new Adaptation.Altered(
            reader.need("of").text().orElse(""),
            reader.need("key").text().orElse(""),
            TextsReader.read(reader.take("before")),
            TextsReader.read(reader.take("after")),
            reader.need("place").text().orElse(""));
    reader.noOthers();
    return altered;
  }

  private static SwitchedOff switchedOff(YamlReader reader) {
    SwitchedOff one =
        new SwitchedOff(
            reader.need("criterion").text().orElse(""),
            TextsReader.read(reader.need("title")).orElse(TextsReader.NONE),
            reader.need("reason").text().orElse(""));
    reader.noOthers();
    return one;
  }
}
