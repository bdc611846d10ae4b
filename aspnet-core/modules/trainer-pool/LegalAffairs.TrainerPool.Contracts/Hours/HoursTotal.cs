namespace LegalAffairs.TrainerPool.Hours;

/// <summary>Hours of one person in one training year, by kind.</summary>
public sealed record HoursTotal(decimal Class, decimal Online, decimal Exam, decimal SelfStudy)
{
    public static readonly HoursTotal None = new(0, 0, 0, 0);

    public decimal Total => Class + Online + Exam + SelfStudy;
}
