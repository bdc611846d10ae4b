namespace LegalAffairs.Certification.People;

internal static class Age
{
    /// <summary>Full years. Who was born on 29 February is a year older on 1 March of other years.</summary>
    public static int Of(DateOnly birthDate, DateOnly day)
    {
        var hadBirthday = (day.Month, day.Day).CompareTo((birthDate.Month, birthDate.Day)) >= 0;
        return day.Year - birthDate.Year - (hadBirthday ? 0 : 1);
    }
}
