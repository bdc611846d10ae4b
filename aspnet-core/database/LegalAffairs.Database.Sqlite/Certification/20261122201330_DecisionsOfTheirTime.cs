using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LegalAffairs.Database.Sqlite.Certification
{
    /// <inheritdoc />
    public partial class DecisionsOfTheirTime : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(name: "LastActOn", table: "CertPeople", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<DateOnly>(name: "RevocationProposedOn", table: "CertCertificates", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DeciderRole",
                table: "CertCertificateEvents",
                type: "TEXT",
                maxLength: 64,
                nullable: true
            );

            migrationBuilder.AddColumn<string>(name: "After", table: "CertBodyEvents", type: "TEXT", maxLength: 2000, nullable: true);

            migrationBuilder.AddColumn<string>(name: "Before", table: "CertBodyEvents", type: "TEXT", maxLength: 2000, nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Areas",
                table: "CertBodyConfirmations",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0
            );

            migrationBuilder.AddColumn<Guid>(name: "EntrustingBodyId", table: "CertBodyConfirmations", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Kind",
                table: "CertBodyConfirmations",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0
            );

            migrationBuilder.AddColumn<string>(
                name: "LegalBasis",
                table: "CertBodyConfirmations",
                type: "TEXT",
                maxLength: 500,
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<string>(
                name: "Name",
                table: "CertBodyConfirmations",
                type: "TEXT",
                maxLength: 128,
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<Guid>(
                name: "OrganizationUnitId",
                table: "CertBodyConfirmations",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000")
            );

            // What is confirmed already was confirmed as it stands now; nothing older was kept.
            migrationBuilder.Sql(
                """
                UPDATE CertBodyConfirmations SET
                    Name = (SELECT b.Name FROM CertBodies b WHERE b.Id = CertBodyConfirmations.BodyId),
                    OrganizationUnitId = (SELECT b.OrganizationUnitId FROM CertBodies b WHERE b.Id = CertBodyConfirmations.BodyId),
                    Kind = (SELECT b.Kind FROM CertBodies b WHERE b.Id = CertBodyConfirmations.BodyId),
                    LegalBasis = (SELECT b.LegalBasis FROM CertBodies b WHERE b.Id = CertBodyConfirmations.BodyId),
                    Areas = (SELECT b.Areas FROM CertBodies b WHERE b.Id = CertBodyConfirmations.BodyId),
                    EntrustingBodyId = (SELECT b.EntrustingBodyId FROM CertBodies b WHERE b.Id = CertBodyConfirmations.BodyId)
                """
            );
            // Registrations, photos and accounts are no decisions.
            migrationBuilder.Sql(
                """
                UPDATE CertPeople SET LastActOn =
                    (SELECT MAX(e.DecidedOn) FROM CertPersonEvents e WHERE e.PersonId = CertPeople.Id AND e.Act IN (2, 3, 4, 5, 6, 9))
                """
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "LastActOn", table: "CertPeople");

            migrationBuilder.DropColumn(name: "RevocationProposedOn", table: "CertCertificates");

            migrationBuilder.DropColumn(name: "DeciderRole", table: "CertCertificateEvents");

            migrationBuilder.DropColumn(name: "After", table: "CertBodyEvents");

            migrationBuilder.DropColumn(name: "Before", table: "CertBodyEvents");

            migrationBuilder.DropColumn(name: "Areas", table: "CertBodyConfirmations");

            migrationBuilder.DropColumn(name: "EntrustingBodyId", table: "CertBodyConfirmations");

            migrationBuilder.DropColumn(name: "Kind", table: "CertBodyConfirmations");

            migrationBuilder.DropColumn(name: "LegalBasis", table: "CertBodyConfirmations");

            migrationBuilder.DropColumn(name: "Name", table: "CertBodyConfirmations");

            migrationBuilder.DropColumn(name: "OrganizationUnitId", table: "CertBodyConfirmations");
        }
    }
}
