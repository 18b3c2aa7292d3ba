package org.pmaudit.form;

import java.util.ArrayList;
import java.util.List;
import org.pmaudit.dataset.Caption;

/** The names, labels and tags of the questions of a phone form; its notes ask for nothing. */
public final class SurveyCaptions {

  private SurveyCaptions() {}

  public static List<Caption> of(XlsFormFile form) {
    List<Caption> captions = new ArrayList<>();
    for (FormRow row : form.rows("survey")) {
      if (row.type().isQuestion() || row.type().kind().equals("calculate")) {
        row.cell("name").ifPresent(name -> captions.add(caption(name)));
        row.all("label").forEach(label -> captions.add(caption(label)));
        row.cell("hxl").ifPresent(tag -> captions.add(caption(tag)));
      }
    }
    return List.copyOf(captions);
  }

  private static Caption caption(FormCell cell) {
    return new Caption(Caption.Kind.QUESTION, cell.text(), cell.place());
  }
}
