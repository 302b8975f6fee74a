select set_config('baraza.keys', '*', true);

-- What a second decision found withheld already is withheld by it as well, and stays so when the first ends.
update moderation.matter m set withheld = true
 where not withheld and kind in ('centre', 'organisation', 'structure')
   and state in ('UPHELD', 'APPEALED', 'MENDED')
   and exists (select from moderation.matter o
                where o.kind = m.kind and o.record = m.record and o.withheld
                  and o.state in ('UPHELD', 'APPEALED', 'MENDED'));
