using System.IO.Compression;

namespace LegalAffairs.Certification.People;

/// <param name="Hash">Of the number that the picture is named by.</param>
internal sealed record PackedPhoto(string Hash, string ShownName, ZipArchiveEntry Entry);
