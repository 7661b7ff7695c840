using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Styrdokument;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Leveransstrategi.Application.Data.Configurations;

internal sealed class StyrandeDokumentConfiguration : IEntityTypeConfiguration<StyrandeDokument>
{
    public void Configure(EntityTypeBuilder<StyrandeDokument> builder)
    {
        builder.ToTable("Styrdokument");
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Titel).HasMaxLength(StyrandeDokument.MaxLangdTitel);
        builder.Property(d => d.Slug).HasMaxLength(Slug.MaxLangd);
        builder.HasIndex(d => d.Slug).IsUnique();
        builder.Property(d => d.Beskrivning).HasMaxLength(StyrandeDokument.MaxLangdBeskrivning);
        builder.Property(d => d.Uppgiftskalla).HasMaxLength(StyrandeDokument.MaxLangdTitel);
        builder.ComplexProperty(d => d.Beslut).Kolumner();
        builder.ComplexProperty(d => d.Giltighet).Kolumner();
        builder.HasMany(d => d.Relationer).WithOne().HasForeignKey("StyrdokumentId").IsRequired();
        builder.HasMany(d => d.Versioner).WithOne().HasForeignKey("StyrdokumentId").IsRequired();
    }
}

internal sealed class DokumentrelationConfiguration : IEntityTypeConfiguration<Dokumentrelation>
{
    public void Configure(EntityTypeBuilder<Dokumentrelation> builder)
    {
        builder.ToTable("Dokumentrelation");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.ComplexProperty(r => r.Kalla).Kolumner();
        builder.HasOne<StyrandeDokument>().WithMany().HasForeignKey(r => r.TillId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class DokumentversionConfiguration : IEntityTypeConfiguration<Dokumentversion>
{
    public void Configure(EntityTypeBuilder<Dokumentversion> builder)
    {
        builder.ToTable("Dokumentversion");
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Property(v => v.Titel).HasMaxLength(StyrandeDokument.MaxLangdTitel);
        builder.ComplexProperty(v => v.Beslut).Kolumner();
        builder.ComplexProperty(v => v.Giltighet).Kolumner();
        builder.HasMany(v => v.Avsnitt).WithOne().HasForeignKey("DokumentversionId").IsRequired();
        builder.HasMany(v => v.Hanvisningar).WithOne().HasForeignKey("DokumentversionId").IsRequired();
        builder.HasMany(v => v.Omradesforslag).WithOne().HasForeignKey("DokumentversionId").IsRequired();
        builder.HasOne(v => v.Kallfil).WithOne().HasForeignKey<Kallfil>("DokumentversionId").IsRequired();
    }
}

internal sealed class AvsnittConfiguration : IEntityTypeConfiguration<Avsnitt>
{
    public void Configure(EntityTypeBuilder<Avsnitt> builder)
    {
        builder.ToTable("Avsnitt");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Nummer).HasMaxLength(Avsnitt.MaxLangdNummer);
        builder.Property(a => a.Ankare).HasMaxLength(Slug.MaxLangd + 10);
        builder.Property(a => a.Rubrik).HasMaxLength(Avsnitt.MaxLangdRubrik);
    }
}

internal sealed class HanvisningConfiguration : IEntityTypeConfiguration<Hanvisning>
{
    public void Configure(EntityTypeBuilder<Hanvisning> builder)
    {
        builder.ToTable("Hanvisning");
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.Property(h => h.Diarienummer).HasMaxLength(Diarienummer.MaxLangd);
        builder.Property(h => h.DiarienummerNyckel).HasMaxLength(Diarienummer.MaxLangd);
        builder.HasIndex(h => h.DiarienummerNyckel);
        builder.Property(h => h.Organ).HasMaxLength(Beslut.MaxLangdOrgan);
        builder.Property(h => h.Avsnitt).HasMaxLength(Avsnitt.MaxLangdRubrik);
        builder.Property(h => h.Titel).HasMaxLength(StyrandeDokument.MaxLangdTitel);
        builder.HasOne<StyrandeDokument>().WithMany().HasForeignKey(h => h.DokumentId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class OmradesforslagConfiguration : IEntityTypeConfiguration<Omradesforslag>
{
    public void Configure(EntityTypeBuilder<Omradesforslag> builder)
    {
        builder.ToTable("Omradesforslag");
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.Property(o => o.Nummer).HasMaxLength(Avsnitt.MaxLangdNummer);
        builder.Property(o => o.Namn).HasMaxLength(Avsnitt.MaxLangdRubrik);
    }
}

internal sealed class KallfilConfiguration : IEntityTypeConfiguration<Kallfil>
{
    public void Configure(EntityTypeBuilder<Kallfil> builder)
    {
        builder.ToTable("Kallfil");
        builder.Property(k => k.Id).ValueGeneratedNever();
        builder.Property(k => k.Filnamn).HasMaxLength(Kallfil.MaxLangdFilnamn);
        builder.Property(k => k.Sha256).HasMaxLength(64);
    }
}
