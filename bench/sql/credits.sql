-- One credit for each criterion of bench/checklist.yaml, from the file itself.
WITH site AS (
  SELECT * FROM read_csv('${csv}', header = true, delim = ',', quote = '"', auto_detect = false,
    nullstr = ['', 'NA', 'n/a', '-', 'dnk', 'null', '#N/A', 'pnta'],
    columns = ${columns})
),
credit AS (
  SELECT population,
    CASE WHEN phase = 'first_phase' THEN ratio(population, bench_latrines, 50, 100)
         WHEN phase IS NOT NULL
           OR ratio(population, bench_latrines, 50, 100)
              = ratio(population, bench_latrines, 20, 50)
         THEN ratio(population, bench_latrines, 20, 50) END AS c01,
    CASE WHEN bench_taps = 0 THEN CASE WHEN population > 0 THEN 0 END
         WHEN population <= 250 * bench_taps THEN 100
         WHEN population <= 500 * bench_taps
         THEN 50 + 50 * (500 * bench_taps - population) // (250 * bench_taps)
         WHEN population IS NOT NULL AND bench_taps IS NOT NULL THEN 0 END AS c02,
    ratio(population, bench_showers, 50, 100) AS c03,
    ratio(population, bench_lights, 30, 60) AS c04,
    CASE WHEN population < 500 THEN -1 ELSE ratio(population, bench_staff, 500, 1000) END AS c05,
    ratio(population, bench_shelters, 6, 8) AS c06,
    ratio(population, bench_bins, 100, 100) AS c07,
    ratio(population, bench_points, 1000, 3000) AS c08,
    CASE WHEN bench_members = 0 OR bench_women_members > bench_members THEN NULL
         WHEN 100 * bench_women_members BETWEEN 40 * bench_members AND 60 * bench_members THEN 100
         WHEN 100 * bench_women_members BETWEEN 25 * bench_members AND 75 * bench_members THEN 50
         WHEN bench_women_members IS NOT NULL AND bench_members IS NOT NULL THEN 0 END AS c09,
    from_up(bench_members, 5, 3) AS c10,
    from_up(bench_locks, 100, 75) AS c11,
    from_up(bench_lit, 90, 60) AS c12,
    from_up(bench_separate, 95, 70) AS c13,
    from_up(bench_ramps, 50, 25) AS c14,
    from_up(bench_registered, 95, 80) AS c15,
    CASE WHEN bench_papers >= 80 THEN 100
         WHEN bench_papers >= 50 THEN 50 + 50 * (bench_papers - 50) // 30
         WHEN bench_papers IS NOT NULL THEN 0 END AS c16,
    from_up(bench_school, 90, 60) AS c17,
    from_up(bench_informed, 80, 50) AS c18,
    from_up(bench_reach, 62.5, 31.5) AS c19,
    from_up(bench_trained, 100, 50) AS c20,
    from_up(bench_code, 100, 80) AS c21,
    CASE WHEN phase = 'first_phase' THEN -1
         WHEN phase IS NOT NULL THEN from_up(bench_tenure, 75, 40) END AS c22,
    answer(bench_fence, 'yes') AS c23,
    answer(bench_gate_lit, 'yes') AS c24,
    answer(bench_fire, 'yes') AS c25,
    answer(bench_mines, 'yes') AS c26,
    answer(bench_women_space, 'yes') AS c27,
    answer(bench_child_space, 'yes') AS c28,
    and_of(answer(bench_gbv_focal, 'Yes'), answer(bench_gbv_referral, 'Yes')) AS c29,
    and_of(answer(bench_psea_focal, 'Yes'), answer(bench_psea_posters, 'Yes')) AS c30,
    or_of(answer(bench_box, '1'),
      or_of(answer(bench_line, '1'), answer(bench_desk, '1'))) AS c31,
    answer(bench_meetings, 'Yes') AS c32,
    answer(bench_women_group, 'yes') AS c33,
    answer(bench_youth_group, 'yes') AS c34,
    answer(bench_disability_group, 'yes') AS c35,
    answer(bench_elders_group, 'yes') AS c36,
    three_of(
      (coalesce(bench_women_group, 'no') = 'yes')::int + (coalesce(bench_youth_group, 'no') = 'yes')::int
      + (coalesce(bench_disability_group, 'no') = 'yes')::int
      + (coalesce(bench_elders_group, 'no') = 'yes')::int,
      (coalesce(bench_women_group, 'yes') = 'yes')::int + (coalesce(bench_youth_group, 'yes') = 'yes')::int
      + (coalesce(bench_disability_group, 'yes') = 'yes')::int
      + (coalesce(bench_elders_group, 'yes') = 'yes')::int) AS c37,
    extent(bench_drainage, 0, 0, 50, 100, 100) AS c38,
    extent(bench_screens, 0, 0, 25, 75, 100) AS c39,
    extent(bench_paths, 0, 50, 50, 100, 100) AS c40,
    extent(bench_notices, 0, 0, 35, 100, 100) AS c41,
    extent(bench_answered, 0, 0, 50, 100, 100) AS c42,
    extent(bench_consulted, 0, 20, 60, 100, 100) AS c43,
    extent(bench_handouts, 0, 0, 50, 100, 100) AS c44,
    extent(bench_water, 0, 0, 0, 50, 100) AS c45,
    extent(bench_health, 0, 0, 50, 100, 100) AS c46,
    extent(bench_lamps, 0, 50, 66, 83, 100) AS c47,
    answer2(bench_complaints, 'yes', 'partial') AS c48,
    answer2(bench_mhpss, 'in_site', 'nearby') AS c49,
    CASE WHEN bench_moves = 'not_planned' THEN -1
         ELSE answer2(bench_moves, 'consented', 'told') END AS c50,
    answer2(bench_eviction, 'low', 'medium') AS c51,
    answer2(bench_recruiters, 'regular', 'once') AS c52,
    CASE WHEN bench_returns = 'no_returns' THEN -1
         ELSE answer2(bench_returns, 'full', 'some_of_it') END AS c53,
    and_of(ratio(population, bench_latrines, 50, 100), from_up(bench_locks, 90, 90)) AS c54,
    or_of(extent(bench_health, 0, 0, 50, 100, 100),
      CASE WHEN bench_mhpss IN ('in_site', 'nearby') THEN 100
           WHEN bench_mhpss IS NOT NULL THEN 0 END) AS c55,
    CASE WHEN population >= 1000 OR bench_child_space = 'yes'
         THEN and_of(from_up(bench_informed, 80, 50),
           and_of(extent(bench_notices, 0, 0, 50, 100, 100), answer(bench_meetings, 'Yes')))
         WHEN NOT (population >= 1000 OR bench_child_space = 'yes') THEN -1 END AS c56
  FROM site
)
