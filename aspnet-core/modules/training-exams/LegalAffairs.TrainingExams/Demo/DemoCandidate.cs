namespace LegalAffairs.TrainingExams.Demo;

/// <param name="Skill">0 is the average.</param>
internal sealed record DemoCandidate(double Skill, bool IsAbsent, bool RunsOutOfTime, bool ChangesDevice);
