-- What names no line was never shown.
update public.cvs set unplaced = '[]'
where jsonb_path_exists(unplaced, '$[*] ? (
  !(@.line.type() == "number" && @.line >= 1)
  || (exists(@.page) && !(@.page == null || (@.page.type() == "number" && @.page >= 1)))
)');

alter table public.cvs
drop constraint cvs_unplaced_fits,
add constraint cvs_unplaced_names_lines check (not jsonb_path_exists(unplaced, '$[*] ? (
  !(@.line.type() == "number" && @.line >= 1)
  || (exists(@.page) && !(@.page == null || (@.page.type() == "number" && @.page >= 1)))
)')),
add constraint cvs_unplaced_fits check (octet_length(unplaced::text) <= 100000);
