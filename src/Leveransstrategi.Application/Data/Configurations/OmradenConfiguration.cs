using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Omraden;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Leveransstrategi.Application.Data.Configurations;

internal sealed class AnskaffningsomradeConfiguration : IEntityTypeConfiguration<Anskaffningsomrade>
{
    public void Configure(EntityTypeBuilder<Anskaffningsomrade> builder)
    {
        builder.ToTable("Anskaffningsomrade");
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.Property(o => o.Kod).HasMaxLength(Anskaffningsomrade.MaxLangdKod);
        builder.Property(o => o.Namn).HasMaxLength(Anskaffningsomrade.MaxLangdNamn);
        builder.Property(o => o.Slug).HasMaxLength(Slug.MaxLangd);
        builder.HasIndex(o => o.Slug).IsUnique();
        builder.Property(o => o.Sammanfattning).HasMaxLength(Anskaffningsomrade.MaxLangdSammanfattning);
        builder.Property(o => o.AnsvarigtOrgan).HasMaxLength(Beslut.MaxLangdOrgan);
        builder.ComplexProperty(o => o.AnsvarKalla).Kolumner("AnsvarKalla");
        builder.PrimitiveCollection(o => o.Ingar).HasField("ingar").UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.PrimitiveCollection(o => o.CpvKoder).HasField("cpvKoder").UsePropertyAccessMode(PropertyAccessMode.Field).HasMaxLength(400);
        builder.HasMany(o => o.Definitioner).WithOne().HasForeignKey("AnskaffningsomradeId").IsRequired();
        builder.HasMany(o => o.Granser).WithOne().HasForeignKey("AnskaffningsomradeId").IsRequired();
        builder.HasMany(o => o.Avtalsomraden).WithMany(a => a.Anskaffningsomraden).UsingEntity("AnskaffningsomradeAvtalsomrade");
    }
}

internal sealed class OmradesdefinitionConfiguration : IEntityTypeConfiguration<Omradesdefinition>
{
    public void Configure(EntityTypeBuilder<Omradesdefinition> builder)
    {
        builder.ToTable("Omradesdefinition");
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.ComplexProperty(d => d.Kalla).Kolumner();
        builder.ComplexProperty(d => d.Giltighet).Kolumner();
    }
}

internal sealed class OmradesgransConfiguration : IEntityTypeConfiguration<Omradesgrans>
{
    public void Configure(EntityTypeBuilder<Omradesgrans> builder)
    {
        builder.ToTable("Omradesgrans");
        builder.Property(g => g.Id).ValueGeneratedNever();
        builder.Property(g => g.Beskrivning).HasMaxLength(Omradesgrans.MaxLangdBeskrivning);
        builder.HasOne<Anskaffningsomrade>().WithMany().HasForeignKey(g => g.GrannId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AvtalsomradeConfiguration : IEntityTypeConfiguration<Avtalsomrade>
{
    public void Configure(EntityTypeBuilder<Avtalsomrade> builder)
    {
        builder.ToTable("Avtalsomrade");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Namn).HasMaxLength(Anskaffningsomrade.MaxLangdNamn);
        builder.Property(a => a.Slug).HasMaxLength(Slug.MaxLangd);
        builder.HasIndex(a => a.Slug).IsUnique();
        builder.Property(a => a.Beskrivning).HasMaxLength(Anskaffningsomrade.MaxLangdSammanfattning);
        builder.HasMany(a => a.Centralregler).WithOne().HasForeignKey("AvtalsomradeId").IsRequired();
        builder.ComplexProperty(a => a.Kalla).Kolumner();
    }
}
