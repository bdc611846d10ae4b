namespace LegalAffairs.SupervisionInspections.Grading;

public enum ContactState
{
    NotCalled = 0,
    Reached = 1,
    Unreachable = 2,
}
