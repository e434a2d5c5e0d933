-- A job is one opening. A posting is what a board publishes.
comment on table public.jobs is 'One opening: collected and shared, or one person''s own.';
