using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Application.Features.Utskick;
using Leveransstrategi.Application.Features.Konton;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Omraden;
using Leveransstrategi.Domain.Organisationer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Leveransstrategi.Application.Data.Configurations;

internal sealed class AnvisningConfiguration : IEntityTypeConfiguration<Anvisning>
{
    public void Configure(EntityTypeBuilder<Anvisning> builder)
    {
        builder.ToTable("Anvisning");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Slug).HasMaxLength(Slug.MaxLangd);
        builder.HasIndex(a => a.Slug).IsUnique();
        builder.Property(a => a.Titel).HasMaxLength(Anvisning.MaxLangdTitel);
        builder.Property(a => a.Agare).HasMaxLength(Anvisning.MaxLangdAgare);
        builder.HasOne<Anskaffningsomrade>().WithMany().HasForeignKey(a => a.OmradeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(a => a.Versioner).WithOne().HasForeignKey(v => v.AnvisningId).IsRequired();
        builder.HasMany(a => a.Provningar).WithOne().HasForeignKey("AnvisningId").IsRequired();
    }
}

internal sealed class AnvisningsversionConfiguration : IEntityTypeConfiguration<Anvisningsversion>
{
    public void Configure(EntityTypeBuilder<Anvisningsversion> builder)
    {
        builder.ToTable("Anvisningsversion");
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.HasIndex(v => new { v.AnvisningId, v.Nummer }).IsUnique();
        builder.Property(v => v.Sammanfattning).HasMaxLength(Anvisningsversion.MaxLangdSammanfattning);
        builder.Property(v => v.SenasteForfattare).HasMaxLength(Handlaggare.MaxLangdNamn);
        builder.Property(v => v.Text).HasConversion<Anvisningstextomvandling, Anvisningstextjamforelse>().ArSkrymmande();
        builder.ComplexProperty(v => v.Beslut).Kolumner();
        builder.ComplexProperty(v => v.Upphavande).Kolumner("Upphavande");
        builder.ComplexProperty(v => v.Giltighet).Kolumner();
        builder.HasMany(v => v.Steg).WithOne().HasForeignKey("VersionId").IsRequired();
        builder.HasOne(v => v.Protokollsutdrag).WithOne().HasForeignKey<Protokollsutdrag>("VersionId").IsRequired();
    }
}

internal sealed class HandlaggningsstegConfiguration : IEntityTypeConfiguration<Handlaggningssteg>
{
    public void Configure(EntityTypeBuilder<Handlaggningssteg> builder)
    {
        builder.ToTable("Handlaggningssteg");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Av).HasMaxLength(Handlaggare.MaxLangdNamn);
        builder.Property(s => s.Skal).HasMaxLength(Handlaggningssteg.MaxLangdSkal);
    }
}

internal sealed class ProtokollsutdragConfiguration : IEntityTypeConfiguration<Protokollsutdrag>
{
    public void Configure(EntityTypeBuilder<Protokollsutdrag> builder)
    {
        builder.ToTable("Protokollsutdrag");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Filnamn).HasMaxLength(Protokollsutdrag.MaxLangdFilnamn);
        builder.Property(p => p.Sha256).HasMaxLength(64);
    }
}

internal sealed class AktualitetsprovningConfiguration : IEntityTypeConfiguration<Aktualitetsprovning>
{
    public void Configure(EntityTypeBuilder<Aktualitetsprovning> builder)
    {
        builder.ToTable("Aktualitetsprovning");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Motivering).HasMaxLength(Aktualitetsprovning.MaxLangdMotivering);
        builder.Property(p => p.Av).HasMaxLength(Handlaggare.MaxLangdNamn);
    }
}

internal sealed class TextrevisionConfiguration : IEntityTypeConfiguration<Textrevision>
{
    public void Configure(EntityTypeBuilder<Textrevision> builder)
    {
        builder.ToTable("Textrevision");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.HasIndex(r => new { r.VersionId, r.Ordning }).IsUnique();
        builder.Property(r => r.Andring).HasMaxLength(Textrevision.MaxLangdAndring);
        builder.Property(r => r.Av).HasMaxLength(Handlaggare.MaxLangdNamn);
        builder.Property(r => r.Text).HasConversion<Anvisningstextomvandling, Anvisningstextjamforelse>().ArSkrymmande();
        builder.HasOne<Anvisningsversion>().WithMany().HasForeignKey(r => r.VersionId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class TextkonfliktConfiguration : IEntityTypeConfiguration<Textkonflikt>
{
    public void Configure(EntityTypeBuilder<Textkonflikt> builder)
    {
        builder.ToTable("Textkonflikt");
        builder.Property(k => k.Id).ValueGeneratedNever();
        builder.Property(k => k.Av).HasMaxLength(Handlaggare.MaxLangdNamn);
        builder.Property(k => k.DerasAv).HasMaxLength(Handlaggare.MaxLangdNamn);
        builder.Property(k => k.LostAv).HasMaxLength(Handlaggare.MaxLangdNamn);
        builder.HasOne<Anvisningsversion>().WithMany().HasForeignKey(k => k.VersionId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class KommentarConfiguration : IEntityTypeConfiguration<Kommentar>
{
    public void Configure(EntityTypeBuilder<Kommentar> builder)
    {
        builder.ToTable("Kommentar");
        builder.Property(k => k.Id).ValueGeneratedNever();
        builder.Property(k => k.Text).HasMaxLength(Kommentar.MaxLangdText);
        builder.Property(k => k.Av).HasMaxLength(Handlaggare.MaxLangdNamn);
        builder.Property(k => k.AvgjordAv).HasMaxLength(Handlaggare.MaxLangdNamn);
        builder.HasMany(k => k.Svar).WithOne().HasForeignKey("KommentarId").IsRequired();
        builder.HasOne<Anvisningsversion>().WithMany().HasForeignKey(k => k.VersionId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class KommentarsvarConfiguration : IEntityTypeConfiguration<Kommentarsvar>
{
    public void Configure(EntityTypeBuilder<Kommentarsvar> builder)
    {
        builder.ToTable("Kommentarsvar");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Text).HasMaxLength(Kommentar.MaxLangdText);
        builder.Property(s => s.Av).HasMaxLength(Handlaggare.MaxLangdNamn);
    }
}

internal sealed class KvittensConfiguration : IEntityTypeConfiguration<Kvittens>
{
    public void Configure(EntityTypeBuilder<Kvittens> builder)
    {
        builder.ToTable("Kvittens");
        builder.Property(k => k.Id).ValueGeneratedNever();
        builder.Property(k => k.Av).HasMaxLength(Handlaggare.MaxLangdNamn);
        builder.HasIndex(k => new { k.VersionId, k.OrganisationId }).IsUnique();
        builder.HasOne<Anvisningsversion>().WithMany().HasForeignKey(k => k.VersionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(k => k.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class NarvaroConfiguration : IEntityTypeConfiguration<Narvaro>
{
    public void Configure(EntityTypeBuilder<Narvaro> builder)
    {
        builder.ToTable("Narvaro").UtanSpar();
        builder.HasKey(n => new { n.VersionId, n.AnvandareId });
        builder.Property(n => n.Namn).HasMaxLength(Handlaggare.MaxLangdNamn);
        builder.HasOne<Anvisningsversion>().WithMany().HasForeignKey(n => n.VersionId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PrenumerationConfiguration : IEntityTypeConfiguration<Prenumeration>
{
    public void Configure(EntityTypeBuilder<Prenumeration> builder)
    {
        builder.ToTable("Prenumeration");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.HasIndex(p => new { p.AnvandareId, p.OmradeId }).IsUnique();
        builder.HasOne<Anvandare>().WithMany().HasForeignKey(p => p.AnvandareId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Anskaffningsomrade>().WithMany().HasForeignKey(p => p.OmradeId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class UtskickConfiguration : IEntityTypeConfiguration<Brev>
{
    public void Configure(EntityTypeBuilder<Brev> builder)
    {
        builder.ToTable("Brev").UtanSpar();
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.Property(b => b.Nyckel).HasMaxLength(Brev.MaxLangdNyckel);
        builder.HasIndex(b => b.Nyckel).IsUnique();
        builder.HasIndex(b => new { b.Lage, b.TidigastNasta });
        builder.Property(b => b.Till).HasMaxLength(Brev.MaxLangdTill);
        builder.Property(b => b.Amne).HasMaxLength(Brev.MaxLangdAmne);
        builder.Property(b => b.Fel).HasMaxLength(Brev.MaxLangdFel);
        builder.Property(b => b.Marke).IsConcurrencyToken();
    }
}
