-- Partitions and children with keys and NOT NULLs of their own on columns that come from above.
CREATE TABLE m (id int, at date NOT NULL, v text) PARTITION BY RANGE (at);
CREATE TABLE m_1 PARTITION OF m (PRIMARY KEY (id)) FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE TABLE m_2 PARTITION OF m (PRIMARY KEY (id, at), UNIQUE (v)) FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
CREATE TABLE m_3 PARTITION OF m (v NOT NULL, at NOT NULL) FOR VALUES FROM ('2022-01-01') TO ('2023-01-01');
CREATE TABLE p (id int PRIMARY KEY, v text NOT NULL);
CREATE TABLE c (w int, v text NOT NULL, PRIMARY KEY (id)) INHERITS (p);
