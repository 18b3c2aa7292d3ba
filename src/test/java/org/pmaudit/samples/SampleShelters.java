package org.pmaudit.samples;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes {@code samples/shelter-sites.csv}: an invented shelter assessment of 18 sites. Nothing in
 * it is a real place or person.
 */
final class SampleShelters {

  private static final List<String> PLACES =
      List.of(
          "Weir Lane",
          "Hillside",
          "Chalk Pit",
          "Ferry Landing",
          "New Orchard",
          "Granary",
          "Tall Pines",
          "Rope Works",
          "Sluice Gate");

  private final SampleTable table = new SampleTable(41);

  private SampleShelters() {
    identity();
    dwellings();
    safety();
    land();
    people();
    conduct();
  }

  /** The table as CSV. */
  static byte[] csv() throws IOException {
    return SampleTable.csv(new SampleShelters().rows());
  }

  private List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>(List.of(table.header()));
    for (int number = 1; number <= 18; number++) {
      int people = 240 + table.random().nextInt(1900);
      rows.add(
          table.row(new SampleUnit(number, people, 0.15 + 0.85 * table.random().nextDouble())));
    }
    return rows;
  }

  private static int dwellings(SampleUnit site) {
    return site.people() / 5;
  }

  private static int area(SampleUnit site) {
    return (int) (site.people() * (2.9 + 2.1 * site.quality()));
  }

  private void identity() {
    table.add("Site code", site -> "XH%03d".formatted(site.number()));
    table.add(
        "Site name",
        site -> PLACES.get(site.number() % 9) + (site.number() > 9 ? " extension" : ""));
    table.add("adm1_name", site -> SampleTable.REGIONS.get(site.number() % 3).substring(5));
    table.add("Date of the assessment", site -> "2026-10-%02d".formatted(2 + site.number()));
    table.add("People living there", site -> Integer.toString(site.people()));
    table.add("Phase", site -> site.number() % 6 == 0 ? "First phase" : "Protracted");
    table.add("Climate", site -> site.number() % 3 == 0 ? "Cold" : "Hot");
  }

  private void dwellings() {
    table.add(
        "Kinds of dwelling on site",
        site ->
            site.number() % 4 == 0
                ? "collective_centre rented_homes"
                : "emergency_shelters transitional_shelters");
    table.add(
        "Cooking or washing takes place inside the dwelling",
        site -> table.yes(site.number() % 3 == 0, site));
    table.add("Covered floor area of the dwellings", site -> Integer.toString(area(site)));
    table.add(
        "Area of the plots around dwellings",
        site -> table.whole(area(site) * (1.8 + 1.6 * site.quality()), site));
    table.add(
        "Ceiling height at the highest point",
        site -> table.decimal(1.9 + 0.9 * site.quality(), site));
    table.add("Households sleeping in the open", site -> site.quality() < 0.3 ? "4" : "0");
    table.add("Checked dwellings that lock from inside", this::locked);
    table.add("Dwellings checked", site -> Integer.toString(dwellings(site)));
    table.add(
        "Security features of every dwelling checked",
        site ->
            table.several(
                site,
                "door_lock_outside",
                "window_lock_inside",
                "openings_small",
                "cladding_strong",
                "light_inside",
                "walls_opaque"));
    table.add(
        "Households with separate sleeping space", site -> table.percent(site.quality(), site));
    table.add(
        "Households sharing a sleeping room against their wish",
        site -> table.percent(0.35 * table.spread(site), site));
    table.add("Dwellings that keep out rain and wind", table::extent);
    table.add(
        "Separate sleeping areas in the collective centre",
        site -> table.several(site, "families", "single_women", "single_men"));
    table.add("Priority list for moves out of the collective centre", table::partial);
  }

  private String locked(SampleUnit site) {
    double share = Math.min(1, 0.45 + 0.6 * site.quality());
    return table.whole(dwellings(site) * share, site);
  }

  private void safety() {
    table.add(
        "Exits of the collective centre are free and marked",
        site -> table.yes(site.quality() > 0.3, site));
    table.add("Last practice of leaving the building", table::date);
    table.add(
        "Smallest gap between dwellings", site -> table.decimal(1.2 + 1.6 * site.quality(), site));
    table.add(
        "Dwellings found structurally safe",
        site -> table.percent(0.7 + 0.35 * site.quality(), site));
    table.add("Plots screened and found outside danger", this::cleared);
    table.add("Plots with dwellings in use", site -> Integer.toString(dwellings(site)));
    table.add("Households burn fuel indoors", site -> table.yes(site.number() % 3 == 0, site));
    table.add(
        "Households with a safe place for stove or heater",
        site -> table.percent(0.2 + 0.8 * site.quality(), site));
    table.add(
        "Women and girls who feel safe inside their dwelling",
        site -> table.percent(0.25 + 0.75 * site.quality(), site));
    table.add(
        "Safety measures seen on the works",
        site -> table.several(site, "fenced", "protective_gear", "first_aid", "supervisor"));
    table.add(
        "Children without their parents live in dwellings here",
        site -> table.yes(site.number() % 2 == 0, site));
    table.add(
        "Housing of children without parents cleared by child protection",
        site -> table.percent(0.6 + 0.5 * site.quality(), site));
  }

  private String cleared(SampleUnit site) {
    return site.quality() > 0.35
        ? Integer.toString(dwellings(site))
        : table.whole(dwellings(site) * 0.93, site);
  }

  private void land() {
    table.add(
        "Plots whose land and housing rights were checked",
        site -> table.whole(dwellings(site) * Math.min(1, 0.3 + site.quality()), site));
    table.add(
        "Households with a recognised agreement for their home",
        site -> table.percent(0.2 + 0.8 * site.quality(), site));
    table.add("Eviction announced or threatened", site -> table.yes(site.number() % 5 == 0, site));
    table.add(
        "Protection given to households under threat of eviction",
        site ->
            table.several(site, "written_notice", "consultation", "legal_help", "other_housing"));
    table.add(
        "Tenants with a signed lease", site -> table.percent(0.4 + 0.7 * site.quality(), site));
    table.add(
        "Tenants whose rent rose since support began",
        site -> table.percent(0.3 * table.spread(site), site));
    table.add(
        "Proofs of occupancy that open the way to support",
        site ->
            table.several(
                site, "title_deed", "lease_paper", "witness_statement", "community_letter"));
    table.add(
        "Housing papers that name a woman",
        site -> table.percent(0.1 + 0.6 * site.quality(), site));
    table.add("Last legal help session on housing and land", table::date);
    table.add("Safe interim housing for people in immediate danger", table::partial);
  }

  private void people() {
    table.add("Households with a person with a disability", site -> whole(dwellings(site) / 7));
    table.add(
        "Dwellings adapted for a person with a disability",
        site -> table.whole(dwellings(site) / 7 * site.quality(), site));
    table.add(
        "Narrowest door opening in adapted dwellings",
        site -> table.whole(75 + 22 * site.quality(), site));
    table.add(
        "The collective centre had an accessibility audit",
        site -> table.yes(site.quality() > 0.5, site));
    table.add(
        "Width of the ramp at the collective centre",
        site -> table.whole(110 + 60 * site.quality(), site));
    table.add(
        "Non-owner households in need of shelter support", site -> whole(dwellings(site) / 3));
    table.add(
        "Non-owner households that got shelter support",
        site -> table.whole(dwellings(site) / 3 * (0.4 + 0.6 * site.quality()), site));
    table.add("Finished shelters among other households", site -> "90 %");
    table.add(
        "Finished shelters among households unable to build",
        site -> table.percent(0.5 + 0.4 * site.quality(), site));
    table.add(
        "Usable blankets held by households",
        site -> table.whole(site.people() * (0.6 + 0.6 * site.quality()), site));
    table.add(
        "Groups heard on the design of dwellings",
        site ->
            table.several(
                site, "women", "girls", "boys", "men", "older_people", "people_with_disabilities"));
    table.add("Related families and neighbours placed together", table::extent);
    table.add("Women on their own who chose the place of their dwelling", table::extent);
    table.add(
        "Women among paid shelter workers", site -> table.percent(0.5 * site.quality(), site));
  }

  private static String whole(int number) {
    return Integer.toString(number);
  }

  private void conduct() {
    table.add(
        "Forms of shelter support given on site",
        site ->
            site.number() % 4 == 0
                ? "household_items cash_for_shelter rent_support"
                : "household_items building_materials contracted_works");
    table.add(
        "Workers whose age was checked", site -> table.percent(0.6 + 0.5 * site.quality(), site));
    table.add(
        "Terms kept for every shelter worker asked",
        site ->
            table.several(
                site, "written_terms", "paid_on_time", "no_fee", "may_leave", "keep_papers"));
    table.add("Value of the cash for shelter", site -> "900");
    table.add(
        "Local cost of the shelter solution",
        site -> table.whole(850 + 500 * table.spread(site), site));
    table.add(
        "Safety measures seen at the shelter distribution",
        site ->
            table.several(
                site,
                "free_of_charge",
                "daylight",
                "women_staff",
                "priority_line",
                "carrying_help",
                "complaint_desk"));
    table.add(
        "Steps of fair selection in place on site",
        site -> table.several(site, "written_criteria", "posted", "explained", "appeal"));
    table.add(
        "Shelter contracts with a clause against exploitation and abuse",
        site -> table.percent(0.5 + 0.6 * site.quality(), site));
    table.add(
        "Staff, volunteers and contractors who signed the code of conduct",
        site -> table.percent(0.5 + 0.6 * site.quality(), site));
    table.add("Safe and confidential complaint channel in use", table::partial);
    table.add(
        "People who know which shelter support they get and when",
        site -> table.percent(0.2 + 0.8 * site.quality(), site));
    table.add(
        "Tenant and hosted households visited in private",
        site -> table.percent(0.2 + 0.8 * site.quality(), site));
    table.add("Last update of the referral list", table::date);
  }
}
