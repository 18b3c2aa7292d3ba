package org.pmaudit.samples;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes {@code samples/recovery-areas.csv}: an invented assessment of 14 areas of return. Nothing
 * in it is a real place or person.
 */
final class SampleAreas {

  private static final List<String> PLACES =
      List.of("Aldmoor", "Brennick", "Calvara", "Dorsun", "Ebrenna", "Faldun", "Gorvale");

  private final SampleTable table = new SampleTable(52);

  private SampleAreas() {
    identity();
    choices();
    living();
    papers();
    property();
    recovery();
    conduct();
  }

  /** The table as CSV. */
  static byte[] csv() throws IOException {
    return SampleTable.csv(new SampleAreas().rows());
  }

  private List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>(List.of(table.header()));
    for (int number = 1; number <= 14; number++) {
      int people = 900 + table.random().nextInt(14_000);
      rows.add(table.row(new SampleUnit(number, people, 0.2 + 0.8 * table.random().nextDouble())));
    }
    return rows;
  }

  private void identity() {
    table.add("Area code", area -> "XR%02d".formatted(area.number()));
    table.add(
        "Area name",
        area -> PLACES.get(area.number() % 7) + (area.number() > 7 ? " outskirts" : " town"));
    table.add("adm1_name", area -> SampleTable.REGIONS.get(area.number() % 3).substring(5));
    table.add("Date of the assessment", area -> "2026-10-%02d".formatted(4 + area.number()));
    table.add("People living there", area -> SampleTable.grouped(area.people(), area.number()));
    table.add("Phase", area -> area.number() % 7 == 0 ? "First phase" : "Protracted");
  }

  private void choices() {
    table.add(
        "Durable solutions open to people",
        area -> table.several(area, "return_home", "stay_here", "settle_elsewhere"));
    table.add(
        "Pressures to leave or return",
        area -> area.quality() > 0.35 ? "no_push" : "return_deadline aid_cut");
    table.add(
        "Topics of the return briefing",
        area -> table.several(area, "physical_safety", "material_safety", "legal_safety"));
    table.add(
        "Returns or relocations expected in the area",
        area -> table.yes(area.number() % 3 != 0, area));
    table.add(
        "Groups in go-and-see visits",
        area -> table.several(area, "women", "men", "older_people", "people_with_disabilities"));
    table.add("People who know that admission is free", area -> share(area, 0.2, 0.8));
    table.add("Referral route for admission", table::partial);
    table.add("Admission cases handled in the area", area -> table.yes(false, area));
  }

  private String share(SampleUnit area, double from, double by) {
    return table.percent(from + by * area.quality(), area);
  }

  private void living() {
    table.add(
        "Displaced and returned people who feel safe in the area", area -> share(area, 0.35, 0.6));
    table.add("Free movement in and out of the area", table::partial);
    table.add(
        "Explosive hazards known or suspected", area -> table.yes(area.number() % 4 == 0, area));
    table.add(
        "Plots and buildings released for use",
        area -> area.quality() > 0.5 ? "100 %" : table.percent(0.9, area));
    table.add(
        "Services equal to those of neighbours",
        area -> table.several(area, "water", "food", "housing", "health", "education"));
    table.add("Resident households with an income", area -> share(area, 0.55, 0.2));
    table.add("Displaced and returned households with an income", area -> share(area, 0.3, 0.4));
    table.add("Men with an income", area -> share(area, 0.5, 0.2));
    table.add("Women with an income", area -> share(area, 0.15, 0.5));
    table.add(
        "Checks made on job offers",
        area -> table.several(area, "written_terms", "no_fee", "papers_with_worker"));
    table.add("Paid recovery works run in the area", area -> table.yes(true, area));
    table.add("Lowest age in the work register", area -> area.quality() > 0.3 ? "16" : "14");
    table.add("Recovery cash given in the area", area -> table.yes(area.number() % 2 == 0, area));
    table.add("Who was informed about the cash", area -> table.several(area, "women", "men"));
    table.add("Displaced and returned people in the population", area -> share(area, 0.2, 0.2));
    table.add("Hosts among people helped", area -> share(area, 0.1, 0.25));
    table.add("Last joint forum of hosts and displaced people", table::date);
    table.add("Local seats held by displaced and returned people", area -> share(area, 0.02, 0.3));
  }

  private void papers() {
    table.add(
        "Displaced and returned adults with a valid identity document",
        area -> share(area, 0.7, 0.3));
    table.add("Men with a document in their own name", area -> share(area, 0.8, 0.2));
    table.add("Women with a document in their own name", area -> share(area, 0.6, 0.4));
    table.add("Children under five with a registered birth", area -> share(area, 0.55, 0.45));
    table.add("Mother can register a birth and pass on nationality", table::partial);
    table.add(
        "Cost of replacing a lost document",
        area -> area.quality() > 0.6 ? "free" : area.quality() > 0.3 ? "reduced" : "full_fee");
    table.add("Other proof accepted for a new document", table::partial);
    table.add(
        "Children who may be left without a nationality",
        area -> table.yes(area.number() % 3 == 0, area));
    table.add("Children at risk of statelessness with legal help", area -> share(area, 0.6, 0.5));
  }

  private void property() {
    table.add("Body for restitution or compensation works", table::partial);
    table.add(
        "Property claims decided",
        area -> table.whole(area.people() / 40.0 * (0.1 + 0.8 * area.quality()), area));
    table.add("Property claims filed", area -> Integer.toString(area.people() / 40));
    table.add(
        "Groups who can file property claims",
        area -> table.several(area, "tenants", "customary_users", "women", "people_not_returning"));
    table.add("Occupants in homes under claim", area -> table.yes(area.number() % 2 == 0, area));
    table.add(
        "Safeguards for occupants",
        area -> table.several(area, "consultation", "notice", "legal_remedy", "other_housing"));
    for (String way :
        List.of(
            "restitution",
            "compensation",
            "rehabilitation",
            "truth and recognition",
            "guarantees against repetition")) {
      table.add(
          "Redress by %s within reach".formatted(way),
          area -> table.yes(area.quality() + 0.2 * table.random().nextGaussian() > 0.5, area));
    }
    table.add("Legal aid in the area is free", area -> table.yes(area.quality() > 0.3, area));
    table.add(
        "Matters covered by legal aid",
        area -> table.several(area, "property", "papers", "family", "work", "redress"));
    table.add("Redress proceedings under way", area -> table.yes(area.number() % 5 == 0, area));
    table.add(
        "Safeguards in redress proceedings",
        area ->
            table.several(
                area, "private_hearing", "identity_hidden", "safe_travel", "support_person"));
  }

  private void recovery() {
    table.add("Recovery staff briefed on human rights channels", area -> share(area, 0.3, 0.7));
    table.add(
        "Recovery services for trafficked people",
        area -> table.several(area, "physical", "psychological", "social"));
    table.add(
        "Legal support for trafficked people",
        area -> table.several(area, "information_given", "views_heard"));
    table.add(
        "Children in reintegration in the area", area -> table.yes(area.number() % 2 == 1, area));
    table.add("Children in reintegration visited in three months", area -> share(area, 0.5, 0.5));
    table.add("Route to trace family and reunite", table::partial);
    table.add("Last supported communal activity", table::date);
    table.add(
        "Recovery services for survivors of gender-based violence",
        area -> table.several(area, "counselling", "legal_help", "livelihood"));
  }

  private void conduct() {
    table.add("Safe and confidential complaint channel in use", table::partial);
    table.add("Complaints answered within the agreed time", area -> share(area, 0.1, 0.9));
    table.add(
        "Staff, volunteers and contractors who signed the code of conduct",
        area -> share(area, 0.6, 0.5));
    table.add("People who know how to report misconduct of aid workers", table::extent);
    table.add("Last update of the referral list", table::date);
    table.add("Frontline staff trained in safe referral", area -> share(area, 0.2, 0.8));
  }
}
