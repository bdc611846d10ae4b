namespace LegalAffairs.SupervisionInspections.Grading;

/// <summary>优 良 中 差. A better grade has the higher number, so grades compare with &lt; and &gt;; 0 is no grade.</summary>
public enum Grade
{
    Poor = 1,
    Medium = 2,
    Good = 3,
    Excellent = 4,
}
