-- name: paper
SELECT id, uuid, sha256, pdf
FROM kept_paper LEFT JOIN kept_paper_content ON kept_paper_content.kept_paper_id = kept_paper.id
WHERE application_id = :application_id AND paper = :paper;

-- name: papers
SELECT paper FROM kept_paper WHERE application_id = :application_id ORDER BY id;

-- name: keep
INSERT INTO kept_paper (application_id, paper, uuid, kept_at, sha256)
VALUES (:application_id, :paper, :uuid, :kept_at, :sha256)
RETURNING id;

-- name: keep_content
INSERT INTO kept_paper_content (kept_paper_id, pdf) VALUES (:kept_paper_id, :pdf);

-- name: references_with_papers
SELECT reference FROM application
WHERE kept_papers > 0 OR EXISTS (SELECT 1 FROM kept_paper WHERE application_id = application.id);
