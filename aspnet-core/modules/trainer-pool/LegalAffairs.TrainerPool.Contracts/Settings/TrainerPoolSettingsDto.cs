using System.ComponentModel.DataAnnotations;
using LegalAffairs.TrainerPool.Trainers;

namespace LegalAffairs.TrainerPool.Settings;

public sealed class TrainerPoolSettingsDto
{
    /// <summary>Last day of a training year as MM-dd.</summary>
    [Required, StringLength(5)]
    public string YearEnd { get; set; } = string.Empty;

    /// <summary>Hours that a passed exam is worth, to the tenth.</summary>
    [Range(typeof(decimal), "0", "100", ParseLimitsInInvariantCulture = true)]
    public decimal HoursPerExam { get; set; }

    /// <summary>For how long trainers are appointed.</summary>
    [Range(1, TrainerLimits.MaxTermYears)]
    public int TermYears { get; set; }

    /// <summary>How long a sign-in code stays on the screen.</summary>
    [Range(10, 120)]
    public int SignInStepSeconds { get; set; }
}
