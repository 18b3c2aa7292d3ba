package org.pmaudit.form;

import java.util.ArrayList;
import java.util.List;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problem;

/** Collects what the rules find. */
final class Findings {

  private final List<FormFinding> found = new ArrayList<>();

  void add(String rule, Place place, String what) {
    found.add(new FormFinding(rule, Problem.at(place, what)));
  }

  void add(String rule, Place place, String what, String hint) {
    found.add(new FormFinding(rule, Problem.at(place, what, hint)));
  }

  List<FormFinding> all() {
    return List.copyOf(found);
  }
}
