using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Organisationer;
using Leveransstrategi.Domain.Undantagsarenden;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Leveransstrategi.Application.Data.Configurations;

internal sealed class UndantagConfiguration : IEntityTypeConfiguration<Undantag>
{
    public void Configure(EntityTypeBuilder<Undantag> builder)
    {
        builder.ToTable("Undantag");
        builder.Property(u => u.Id).ValueGeneratedNever();
        builder.Property(u => u.Vad).HasMaxLength(Undantag.MaxLangdVad);
        builder.Property(u => u.EgetDnr).HasMaxLength(Diarienummer.MaxLangd);
        builder.Property(u => u.Delegation).HasMaxLength(Undantag.MaxLangdDelegation);
        builder.Property(u => u.Villkor).HasMaxLength(Undantagssteg.MaxLangdText);
        builder.ComplexProperty(u => u.Grund, grund =>
        {
            grund.Property(g => g.Titel).HasMaxLength(Kallhanvisning.MaxLangdTitel).HasColumnName("GrundTitel");
            grund.Property(g => g.Lydelse).HasMaxLength(Undantagsgrund.MaxLangdLydelse).HasColumnName("GrundLydelse");
            grund.Property(g => g.Organ).HasMaxLength(Beslut.MaxLangdOrgan).HasColumnName("GrundOrgan");
            grund.Property(g => g.Avtalsomrade).HasColumnName("GrundAvtalsomrade");
            grund.Property(g => g.Anvisning).HasMaxLength(Slug.MaxLangd).HasColumnName("GrundAnvisning");
            grund.Property(g => g.Version).HasColumnName("GrundVersion");
            grund.Property(g => g.Punkt).HasColumnName("GrundPunkt");
            grund.Property(g => g.Punktnummer).HasMaxLength(20).HasColumnName("GrundPunktnummer");
        });
        builder.ComplexProperty(u => u.Onskat, onskat =>
        {
            onskat.Property(g => g.Fran).HasColumnName("OnskatFran");
            onskat.Property(g => g.Till).HasColumnName("OnskatTill");
        });
        builder.ComplexProperty(u => u.Giltighet).Kolumner();
        builder.ComplexProperty(u => u.Beslut).Kolumner();
        builder.ComplexProperty(u => u.Avslut).Kolumner("Avslut");
        builder.Ignore(u => u.Skal);
        builder.Ignore(u => u.ArOppet);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(u => u.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(u => u.Steg).WithOne().HasForeignKey("UndantagId").IsRequired();
        builder.HasIndex(u => new { u.Status, u.Inkom });
    }
}

internal sealed class UndantagsstegConfiguration : IEntityTypeConfiguration<Undantagssteg>
{
    public void Configure(EntityTypeBuilder<Undantagssteg> builder)
    {
        builder.ToTable("Undantagssteg");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Av).HasMaxLength(Handlaggare.MaxLangdNamn);
        builder.Property(s => s.Text).HasMaxLength(Undantagssteg.MaxLangdText);
    }
}
